import { type Source, type Verdict, isLocked, sourceOf } from "../domain/files/exchange";
import { digestOf } from "../domain/ground/digest";
import { caseImported } from "../domain/keeping/custody";
import { type Result, fail, ok } from "../domain/ground/result";
import type { MessageFailure, StorageFailure } from "../messaging";
import { importBySha256 } from "../storage/reading";
import { dropUncitedImport, keepImport } from "../storage/writing";
import { type FileTrouble, checkFile } from "./check-file";
import { defineJob, type Watch } from "./job";
import type { JobPorts } from "./ports";
import { whileOpen } from "./while-open";

interface FileToTakeIn {
  readonly file: File;
  /** Of a locked file, once it was asked for. */
  readonly password?: string;
}

/** What was done with a file that was looked at. */
export interface TakenIn {
  /** What came of the check. Artifacts can be read where the file is kept. */
  readonly verdict: Verdict;
  readonly isKept: boolean;
  /** Why the log could not say so; then nothing is kept. */
  readonly unrecorded: StorageFailure | MessageFailure | undefined;
  /** Of the file as it is kept. */
  readonly sha256: string;
}

/** Why a file was not taken in. With the file, where it only wants its password. */
export type TakeInFailure =
  | FileTrouble
  | { readonly code: "too-much-work" }
  | { readonly code: "locked"; readonly file: File }
  | { readonly code: "wrong-password"; readonly file: File };

type TakeInStep = "opening" | "checking";

/** Takes a file in: looked at first, kept unless something in it was changed, and the log says so. */
export const takeInFile = defineJob({
  name: "take-in-file",
  about: ({ file }: FileToTakeIn) => file.name,
  unique: "kind",
  isLostOnClose: true,
  canStop: true,
  run,
});

type Ports = Pick<JobPorts, "db" | "perform" | "now" | "newScratchFile" | "certificates">;

async function run(
  { file, password }: FileToTakeIn,
  ports: Ports,
  watch: Watch<TakeInStep>,
): Promise<Result<TakenIn, TakeInFailure>> {
  if (!(await isLocked(sourceOf(file)))) return takeIn(file, file.name, ports, watch);
  if (password === undefined) return fail({ code: "locked", file });
  watch.tell({ step: "opening", done: 0, total: 0 });
  const how = { newFile: () => ports.newScratchFile("opened"), signal: watch.signal };
  const taken = await whileOpen(file, password, how, (open) => takeIn(open, file.name, ports, watch));
  if (taken.ok) return taken;
  const { code } = taken.error;
  return fail(code === "wrong-password" ? { code, file } : { code });
}

async function takeIn(
  file: Blob,
  name: string,
  { db, perform, now, certificates }: Ports,
  watch: Watch<TakeInStep>,
): Promise<Result<TakenIn, FileTrouble>> {
  const bytes = movable(file);
  const checked = await checkFile(bytes.source, { certificates }, watch);
  if (!checked.ok) return checked;
  const verdict = checked.value;
  const about = await aboutOf(file, name, verdict);
  // Without an entry it is nobody's log.
  if (!about) return fail({ code: "not-an-export" });
  watch.signal.throwIfAborted();
  if (verdict.outcome !== "changed") await keepImport(db, { ...about, importedAt: now(), blob: file });
  const findings = verdict.checks.reduce((sum, check) => sum + check.findings.length, 0);
  const recorded = await perform(caseImported, { ...about, verdict: verdict.outcome, findings });
  const unrecorded = recorded.ok ? undefined : recorded.error;
  if (unrecorded) await dropUncitedImport(db, about.sha256);
  const kept = await importBySha256(db, about.sha256);
  if (kept) bytes.moveTo(kept.blob);
  return ok({
    verdict: kept ? verdict : withoutArtifacts(verdict),
    isKept: kept !== undefined,
    unrecorded,
    sha256: about.sha256,
  });
}

/** What the log says of a file; nothing where there is no entry in it. */
async function aboutOf(file: Blob, name: string, { info, file: { entries } }: Verdict) {
  const origin = entries[0]?.header.origin;
  if (origin === undefined) return undefined;
  const sha256 = await digestOf(file);
  return { caseId: info.caseId, file: name.slice(-255), sha256, bytes: file.size, origin };
}

const withoutArtifacts = (verdict: Verdict): Verdict => ({ ...verdict, readArtifact: () => undefined });

/** Bytes that are read from where they lie: first where they were looked at, then where they are kept. */
function movable(first: Blob): { readonly source: Source; readonly moveTo: (blob: Blob) => void } {
  let now = sourceOf(first);
  return {
    source: { size: first.size, read: (start, length) => now.read(start, length) },
    moveTo: (blob) => {
      now = sourceOf(blob);
    },
  };
}
