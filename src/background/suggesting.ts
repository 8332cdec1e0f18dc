import type { Database } from "../storage/reading";
import { storageFailure } from "../storage/reading";
import { keepSuggestions } from "../storage/writing";

/** So long after an entry, so that whoever waits for its answer has it first. */
const LATER_MS = 300;

/**
 * Has everything that was described anew compared with the rest, one run at a time. Returns what is to be called when there may
 * be something; what is cut off is done when this is next called.
 */
export function suggesting(
  db: Database,
  pause: (ms: number) => Promise<void>,
  onFault: (error: unknown) => void,
): () => void {
  let running: Promise<void> | undefined;
  let isWanted = false;
  const run = async (): Promise<void> => {
    while (isWanted) {
      isWanted = false;
      await pause(LATER_MS);
      await keepSuggestions(db, () => pause(0));
    }
  };
  return () => {
    isWanted = true;
    running ??= run()
      .catch((error: unknown) => {
        // A full disk stops nothing else: it is gone on with at the next entry or start.
        if (!storageFailure(error)) onFault(error);
      })
      .finally(() => {
        running = undefined;
      });
  };
}
