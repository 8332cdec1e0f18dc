import { type LockFailure, unlocked } from "../domain/files/exchange";
import { type Result, fail } from "../domain/ground/result";
import type { ScratchFile } from "../platform";

interface How {
  readonly newFile: () => Promise<ScratchFile>;
  readonly signal: AbortSignal;
}

interface NotOpened {
  readonly code: LockFailure;
}

/**
 * Opens a locked file, out of the memory, and has what is within taken. However that ends, nothing of it stays behind in
 * the clear. @throws what `signal` was aborted with.
 */
export async function whileOpen<T, E>(
  file: Blob,
  password: string,
  { newFile, signal }: How,
  take: (open: Blob) => Promise<Result<T, E>>,
): Promise<Result<T, E | NotOpened>> {
  const opened = await unlocked(file.stream(), password);
  if (!opened.ok) return fail({ code: opened.error });
  const scratch = await newFile();
  try {
    const isWhole = await copied(opened.value, scratch, signal);
    return isWhole ? await take((await scratch.finished()).file) : fail({ code: "wrong-password" });
  } finally {
    await scratch.discard();
  }
}

/** Whether all of it could be read: a file that was changed breaks off where it was. */
async function copied(stream: ReadableStream<Uint8Array>, scratch: ScratchFile, signal: AbortSignal): Promise<boolean> {
  const reader = stream.getReader();
  for (;;) {
    signal.throwIfAborted();
    const part = await reader.read().catch(() => undefined);
    if (!part) return false;
    if (part.done) return true;
    await scratch.write(part.value);
  }
}
