import type { CaptureProgress } from "../domain/evidence/snapshot";
import { type InTurn, everyTabSession, getSession, inTurn, isRunning, removeSession, setSession } from "../platform";
import { CANCELLED, CAPTURING, CUT_OFF } from "../platform/kept";
import type { Database } from "../storage/reading";

/** Captures are made one after the other. */
const TURNS = "captures";
/** By this it is known whether a capture lives, in whichever of our contexts. */
const lockOf = (captureId: string): string => `capture ${captureId}`;

const wasCancelled = async (captureId: string): Promise<boolean> =>
  (await getSession(CANCELLED.of(captureId))) === true;

/** How captures under way are told of and called off: for the session, where the panel hears of it, and where it outlives the worker. */
export const capturing = {
  async tellCapture(tabId: number, progress: CaptureProgress | undefined): Promise<void> {
    if (!progress) return removeSession(CAPTURING.of(tabId));
    await Promise.all([setSession(CAPTURING.of(tabId), progress), removeSession(CUT_OFF.of(tabId))]);
  },
  async captureInTurn<T>(captureId: string, run: () => Promise<T>, onWait: () => Promise<void>): Promise<InTurn<T>> {
    const turn = { onWait, isStopped: () => wasCancelled(captureId) };
    // Shared, for it may be asked for twice: the second waits for its turn like any other.
    return await navigator.locks.request(lockOf(captureId), { mode: "shared" }, () => inTurn(TURNS, run, turn));
  },
  markCancelled: (captureId: string): Promise<void> => setSession(CANCELLED.of(captureId), true),
  wasCancelled,
  forgetCancelled: (captureId: string): Promise<void> => removeSession(CANCELLED.of(captureId)),
};

/**
 * Of captures that a worker before this one has begun, or that waited in it for their turn: it is said of their tabs that
 * they were cut off, unless they are in the log. Where the panel is open, it has asked for them again by itself.
 */
export async function tellCutOff(db: Database): Promise<void> {
  for (const [tabId, { captureId }] of await everyTabSession(CAPTURING)) {
    if (await isRunning(lockOf(captureId))) continue;
    if (!(await db.captures.get(captureId))) await setSession(CUT_OFF.of(tabId), captureId);
    await removeSession(CAPTURING.of(tabId));
  }
}
