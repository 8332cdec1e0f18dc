import type { ArtifactRef } from "../../../evidence/snapshot";
import { type Chunks, once } from "../bytes";
import { type ExportInfo, hasBlockDigests } from "../format";
import type { Tools } from "../tools";
import type { PlacedRecord } from "./cdx";
import { isPackable, toMember } from "./member";
import type { RecordPlan } from "./plan";
import { RECORD_END, blockHead, infoRecord, recordHead } from "./record";

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
    for await (const chunk of toMember(
      recordBytes(info, plan, tools, read),
      isPackable(plan.artifact.mediaType),
      tools,
    )) {
      length += chunk.length;
      yield chunk;
    }
    onPlaced({ plan, offset, length });
    offset += length;
  }
}

/** The member of the first record, unpacked within, so that anybody can tell how long it must be. */
export const infoMember = (info: ExportInfo, tools: Tools): Chunks => toMember(once(infoRecord(info)), false, tools);

async function* recordBytes(
  info: ExportInfo,
  plan: RecordPlan,
  tools: Tools,
  read: (artifact: ArtifactRef) => Chunks,
): Chunks {
  yield recordHead(plan, hasBlockDigests(info) ? await blockDigest(plan, tools, read) : undefined);
  yield* read(plan.artifact);
  yield RECORD_END;
}

/** Without an HTTP head the block is the artifact; with one, its bytes are read once before they are written. */
async function blockDigest(plan: RecordPlan, tools: Tools, read: (artifact: ArtifactRef) => Chunks): Promise<string> {
  const head = blockHead(plan);
  if (head.length === 0) return plan.artifact.sha256;
  const hash = tools.newHash();
  hash.update(head);
  for await (const chunk of read(plan.artifact)) hash.update(chunk);
  return hash.hex();
}
