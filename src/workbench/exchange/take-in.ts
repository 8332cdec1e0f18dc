import { digestOf } from "../../domain/ground/digest";
import { type Source, type Verdict, sourceOf } from "../../domain/files/exchange";
import { type Result, fail, ok } from "../../domain/ground/result";
import type { Ask } from "../../messaging";
import { type Database, importBySha256 } from "../../storage/reading";
import { dropUncitedImport, keepImport } from "../../storage/writing";
import type { Failure } from "../words/failure-words";
import { type FileTrouble, type Watch, checkFile } from "./check-file";

/** What was done with a file that was looked at. */
export interface TakenIn {
  /** What came of the check. Artifacts can be read where the file is kept. */
  readonly verdict: Verdict;
  readonly isKept: boolean;
  /** Why the log could not say so; then nothing is kept. */
  readonly unrecorded: Failure | undefined;
}

interface Into {
  readonly db: Database;
  readonly ask: Ask;
  /** Now, as `toISOString` writes it. */
  readonly now: string;
}

/** Looks at an open file, keeps it if it is sound, and has the log say what was taken in or refused. */
export async function takeIn(
  file: Blob,
  name: string,
  { db, ask, now }: Into,
  watch: Watch,
): Promise<Result<TakenIn, FileTrouble>> {
  const bytes = movable(file);
  const checked = await checkFile(bytes.source, watch);
  if (!checked.ok) return checked;
  const verdict = checked.value;
  const about = await aboutOf(file, name, verdict);
  // Without an entry it is nobody's log.
  if (!about) return fail("not-an-export");
  if (verdict.sound) await keepImport(db, { ...about, importedAt: now, blob: file });
  const findings = verdict.checks.reduce((sum, check) => sum + check.findings.length, 0);
  const recorded = await ask("recordImport", { ...about, verdict: verdict.sound ? "sound" : "unsound", findings });
  const unrecorded = recorded.ok ? undefined : recorded.error;
  if (unrecorded) await dropUncitedImport(db, about.sha256);
  const kept = await importBySha256(db, about.sha256);
  if (kept) bytes.moveTo(kept.blob);
  return ok({ verdict: kept ? verdict : withoutArtifacts(verdict), isKept: kept !== undefined, unrecorded });
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
