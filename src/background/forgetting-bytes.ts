import { onAlarm, setAlarm } from "../platform";
import { type Database, storageFailure } from "../storage/reading";
import { RING_STAYS_MS, forgetBytes, turnRing } from "../storage/writing";

/** When the keys that erased things were under are looked at again. */
const ALARM = "old-keys";

/**
 * Has what was erased leave the browser's own files, and its keys be of no use, one time after another; nobody waits for it. Where the disk is full or
 * the worker ends meanwhile, it is done at the next start.
 */
export function forgettingBytes(
  db: Database,
  pause: (ms: number) => Promise<void>,
  onFault: (error: unknown) => void,
): () => void {
  let under: Promise<void> = Promise.resolve();
  const turnKeys = async (): Promise<void> => {
    const isLeft = await turnRing(db, Date.now());
    if (isLeft) await setAlarm(ALARM, new Date(Date.now() + RING_STAYS_MS).toISOString());
  };
  const forget = (): void => {
    under = under
      .then(turnKeys)
      .then(() => forgetBytes(db, pause))
      .catch((error: unknown) => {
        if (!storageFailure(error)) onFault(error);
      });
  };
  onAlarm(ALARM, forget);
  return forget;
}
