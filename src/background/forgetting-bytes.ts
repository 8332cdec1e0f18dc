import { type Database, storageFailure } from "../storage/reading";
import { forgetBytes } from "../storage/writing";

/**
 * Has what was erased leave the browser's own files, one time after another; nobody waits for it. Where the disk is full or
 * the worker ends meanwhile, it is done at the next start.
 */
export function forgettingBytes(
  db: Database,
  pause: (ms: number) => Promise<void>,
  onFault: (error: unknown) => void,
): () => void {
  let under: Promise<void> = Promise.resolve();
  return () => {
    under = under
      .then(() => forgetBytes(db, pause))
      .catch((error: unknown) => {
        if (!storageFailure(error)) onFault(error);
      });
  };
}
