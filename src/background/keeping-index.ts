import { type Database, storageFailure } from "../storage/reading";
import { keepIndex } from "../storage/writing";

/**
 * Has the search index brought up to date, one time after another; nobody waits for it. Where the disk is full or the worker ends
 * meanwhile, it goes on after the next append or at the next start.
 */
export function keepingIndex(db: Database, ready: () => Promise<void>, onFault: (error: unknown) => void): () => void {
  let under: Promise<void> | undefined;
  let isAskedAgain = false;
  const keep = (): void => {
    isAskedAgain = under !== undefined;
    under ??= ready()
      .then(() => keepIndex(db))
      .catch((error: unknown) => {
        if (!storageFailure(error)) onFault(error);
      })
      .finally(() => {
        under = undefined;
        if (isAskedAgain) keep();
      });
  };
  return keep;
}
