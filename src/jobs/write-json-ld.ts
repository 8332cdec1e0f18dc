import { caseJsonLd } from "../domain/files/case-jsonld";
import { caseFile, readEntry } from "../domain/files/exchange";
import { digestOf } from "../domain/ground/digest";
import { type Result, fail, ok } from "../domain/ground/result";
import { caseExported } from "../domain/keeping/custody";
import type { Performed } from "../messaging";
import { caseLines, countErasures } from "../storage/reading";
import { defineJob, type Watch } from "./job";
import type { JobPorts } from "./ports";

/** A case as a file that other tools read. */
export interface FileOfCase {
  readonly name: string;
  readonly file: Blob;
  /** Why the log could not say that it was made. */
  readonly unrecorded: Extract<Performed<typeof caseExported>, { ok: false }>["error"] | undefined;
}

interface Failure {
  readonly code: "case-missing" | "erased";
}

/** Writes a case as JSON-LD with Web Annotations, and the log says so. */
export const writeJsonLd = defineJob({
  name: "write-json-ld",
  about: ({ caseId }: { readonly caseId: string }) => caseId,
  unique: "about",
  isLostOnClose: true,
  canStop: true,
  run,
});

type Ports = Pick<JobPorts, "db" | "perform" | "pause">;

/** After so many entries, others get their turn. */
const BATCH = 200;

async function run(
  { caseId }: { readonly caseId: string },
  { db, perform, pause }: Ports,
  { tell, signal }: Watch,
): Promise<Result<FileOfCase, Failure>> {
  const erasures = await countErasures(db);
  const lines = await caseLines(db, caseId);
  const entries = [];
  for (const [n, line] of lines.entries()) {
    const entry = readEntry({ ...line, proof: "" });
    if (entry) entries.push(entry);
    if (n % BATCH > 0) continue;
    tell({ done: n, total: lines.length });
    await pause(0);
    signal.throwIfAborted();
  }
  const written = caseJsonLd(caseFile(caseId, entries));
  if (!written) return fail({ code: "case-missing" });
  const file = new Blob([`${JSON.stringify(written, undefined, 2)}\n`], { type: "application/ld+json" });
  const sha256 = await digestOf(file);
  signal.throwIfAborted();
  if ((await countErasures(db)) !== erasures) return fail({ code: "erased" });
  const name = `${caseId.replace(/[^\p{L}\p{N}._-]+/gu, "-").slice(0, 60)}.jsonld`;
  const about = { caseId, file: name, sha256, bytes: file.size, entries: entries.length };
  const recorded = await perform(caseExported, { ...about, checkpoint: 0, encrypted: false });
  return ok({ name, file, unrecorded: recorded.ok ? undefined : recorded.error });
}
