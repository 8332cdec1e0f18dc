import type { ArtifactRef } from "../../../evidence/snapshot";
import { type Chunks, once } from "../bytes";
import type { ExportInfo } from "../format";
import type { Tools } from "../tools";
import type { PlacedRecord } from "./cdx";
import { isPackable, toMember } from "./member";
import type { RecordPlan } from "./plan";
import { RECORD_END, infoRecord, recordHead } from "./record";

/** The web archive: each record a gzip member of its own, so that players can read one without the others. */
export async function* writeWarc(
  info: ExportInfo,
  plans: readonly RecordPlan[],
  tools: Tools,
  read: (artifact: ArtifactRef) => Chunks,
  onPlaced: (record: PlacedRecord) => void,
): Chunks {
  let offset = 0;
  for await (const chunk of infoMember(info, tools)) {
    offset += chunk.length;
    yield chunk;
  }
  for (const plan of plans) {
    let length = 0;
    for await (const chunk of toMember(recordBytes(plan, read), isPackable(plan.artifact.mediaType), tools)) {
      length += chunk.length;
      yield chunk;
    }
    onPlaced({ plan, offset, length });
    offset += length;
  }
}

/** The member of the first record, unpacked within, so that anybody can tell how long it must be. */
export const infoMember = (info: ExportInfo, tools: Tools): Chunks => toMember(once(infoRecord(info)), false, tools);

async function* recordBytes(plan: RecordPlan, read: (artifact: ArtifactRef) => Chunks): Chunks {
  yield recordHead(plan);
  yield* read(plan.artifact);
  yield RECORD_END;
}
