import { type CaptureProgress, progressKey } from "../domain/evidence/snapshot";
import { getSession, removeSession, setSession } from "../platform";

// Kept for the session, where the panel hears of it, and where it outlives the worker.
const cancelKey = (captureId: string): string => `cancelled:${captureId}`;

/** How captures under way are told of and called off. */
export const capturing = {
  tellCapture: (tabId: number, progress: CaptureProgress | undefined): Promise<void> =>
    progress ? setSession(progressKey(tabId), progress) : removeSession(progressKey(tabId)),
  markCancelled: (captureId: string): Promise<void> => setSession(cancelKey(captureId), true),
  wasCancelled: async (captureId: string): Promise<boolean> => (await getSession(cancelKey(captureId))) === true,
  forgetCancelled: (captureId: string): Promise<void> => removeSession(cancelKey(captureId)),
};
