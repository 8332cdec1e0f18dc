import { writeZip } from "../../domain/files/exchange";
import { type WrittenFile, releaseFiles, releaseOf } from "../../domain/files/open-data";
import { type Result, fail, ok } from "../../domain/ground/result";
import { releaseMade } from "../../domain/keeping/releases";
import type { Performed } from "../../messaging";
import { countErasures } from "../../storage/reading";
import { defineJob, type Watch } from "../job";
import type { JobPorts } from "../ports";
import type { BundleTrouble } from "../signed-bundle";
import type { GatherPorts } from "./gather-evidence";
import { type ReleaseAsked, datasetFor } from "./preview-release";

/** A release that the log tells of, and its files in one. */
export interface ReleaseInFile {
  readonly name: string;
  readonly version: number;
  readonly file: Blob;
  readonly releaseId: string;
  readonly files: readonly WrittenFile[];
}

interface ReleaseTrouble {
  readonly code:
    BundleTrouble["code"] | Extract<Performed<typeof releaseMade>, { ok: false }>["error"]["code"] | "empty" | "erased";
}

type Ports = GatherPorts & Pick<JobPorts, "perform" | "newId">;

/** Makes a release: its entry first, so that no figures are given away that later releases would not be told from. */
export const makeRelease = defineJob({
  name: "make-release",
  about: ({ choices: { title } }: ReleaseAsked) => title,
  unique: "kind",
  isLostOnClose: true,
  canStop: true,
  run,
});

async function run(asked: ReleaseAsked, ports: Ports, watch: Watch): Promise<Result<ReleaseInFile, ReleaseTrouble>> {
  const erasures = await countErasures(ports.db);
  const dataset = await datasetFor(asked, ports, watch);
  if (!dataset.ok) return dataset;
  if (dataset.value.subjects.length === 0) return fail({ code: "empty" });
  const files = releaseFiles(dataset.value);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writeZip(files.map(({ name, bytes }) => ({ name, pieces: [bytes] })))) parts.push(part);
  watch.signal.throwIfAborted();
  if ((await countErasures(ports.db)) !== erasures) return fail({ code: "erased" });
  const releaseId = ports.newId();
  const recorded = await ports.perform(releaseMade, releaseOf(releaseId, asked.caseIds, dataset.value, files));
  if (!recorded.ok) return fail({ code: recorded.error.code });
  const { version } = dataset.value.choices;
  return ok({
    version,
    releaseId,
    files,
    name: `open-data-${version}.zip`,
    file: new Blob(parts, { type: "application/zip" }),
  });
}
