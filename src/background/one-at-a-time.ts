import { storageFailure } from "../storage/reading";

/** So long after an entry, so that whoever waits for its answer has it first. */
const LATER_MS = 300;

/**
 * Work that nobody waits for, one run at a time. Returns what is to be called when there may be something to do; what is cut off is
 * done when it is next called.
 */
export function oneAtATime(
  work: () => Promise<unknown>,
  pause: (ms: number) => Promise<void>,
  onFault: (error: unknown) => void,
): () => void {
  let running: Promise<void> | undefined;
  let isWanted = false;
  const run = async (): Promise<void> => {
    while (isWanted) {
      isWanted = false;
      await pause(LATER_MS);
      await work();
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
