import { sourceOf, streamOf, webTools } from "../../../domain/exchange";
import type { Ask } from "../../../messaging";
import { now } from "../../../platform";
import { type Database, keepImport } from "../../../storage";
import type { Failure } from "../../words/failure-words";
import type { CheckedFile } from "./check-file";

/** What was done with a file that was looked at. */
export interface TakenIn extends CheckedFile {
  readonly sha256: string;
  /** Why the log could not say so. */
  readonly unrecorded: Failure | undefined;
}

/** Keeps a sound file, and has the log say what was taken in or refused. */
export async function takeIn(db: Database, ask: Ask, name: string, checked: CheckedFile): Promise<TakenIn> {
  const { blob, verdict } = checked;
  const sha256 = await hashOf(blob);
  const { caseId } = verdict.info;
  const origin = verdict.file.entries[0]?.header.origin ?? "";
  const file = name.slice(-255);
  if (verdict.sound) await keepImport(db, { sha256, file, bytes: blob.size, caseId, origin, importedAt: now(), blob });
  const findings = verdict.checks.reduce((sum, check) => sum + check.findings.length, 0);
  const recorded =
    origin === ""
      ? undefined
      : await ask("recordImport", {
          caseId,
          file,
          sha256,
          bytes: blob.size,
          origin,
          verdict: verdict.sound ? "sound" : "unsound",
          findings,
        });
  return { ...checked, sha256, unrecorded: recorded?.ok === false ? recorded.error : undefined };
}

async function hashOf(blob: Blob): Promise<string> {
  const hash = webTools(window).newHash();
  const reader = streamOf(sourceOf(blob)).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) hash.update(part.value);
  return hash.hex();
}
