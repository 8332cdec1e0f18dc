import { type Unreadable, type Verdict, sourceOf, unlocked, verifyExport, webTools } from "../../../domain/exchange";
import { type Result, fail } from "../../../domain/result";
import { newScratchFile } from "../../../platform";
import type { Progress } from "./export-case";

export type FileTrouble = Unreadable["code"] | "wrong-password";

/** A file that was looked at, with what came of it. `blob` is the file without its password. */
export interface CheckedFile {
  readonly blob: Blob;
  readonly verdict: Verdict;
}

interface Watch {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Looks at an open file from beginning to end. @throws what `signal` was aborted with. */
export async function checkFile(blob: Blob, watch: Watch): Promise<Result<CheckedFile, FileTrouble>> {
  const verdict = await verifyExport(sourceOf(blob), { tools: webTools(window), ...watch });
  return verdict.ok ? { ok: true, value: { blob, verdict: verdict.value } } : fail(verdict.error.code);
}

/** Opens a locked file, out of the memory, and looks at it. */
export async function openAndCheck(
  file: Blob,
  password: string,
  watch: Watch,
): Promise<Result<CheckedFile, FileTrouble>> {
  const opened = await unlocked(file.stream(), password);
  if (!opened.ok) return opened;
  const scratch = await newScratchFile();
  const reader = (opened.value as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      watch.signal.throwIfAborted();
      await scratch.write(part.value);
    }
  } catch {
    await scratch.discard();
    watch.signal.throwIfAborted();
    // A file that was changed breaks off where it was.
    return fail("wrong-password");
  }
  return checkFile(await scratch.finished(), watch);
}
