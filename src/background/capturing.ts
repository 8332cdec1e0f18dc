import type { CaptureProgress } from "../domain/evidence/snapshot";
import { getSession, removeSession, setSession } from "../platform";
import { CANCELLED, CAPTURING } from "../platform/kept";

/** How captures under way are told of and called off: for the session, where the panel hears of it, and where it outlives the worker. */
export const capturing = {
  tellCapture: (tabId: number, progress: CaptureProgress | undefined): Promise<void> =>
    progress ? setSession(CAPTURING.of(tabId), progress) : removeSession(CAPTURING.of(tabId)),
  markCancelled: (captureId: string): Promise<void> => setSession(CANCELLED.of(captureId), true),
  wasCancelled: async (captureId: string): Promise<boolean> => (await getSession(CANCELLED.of(captureId))) === true,
  forgetCancelled: (captureId: string): Promise<void> => removeSession(CANCELLED.of(captureId)),
};
