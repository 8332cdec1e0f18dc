import { clearAlarm, now, onAlarm, onHosts, onPolicy, pause, setAlarm } from "../platform";
import { VaultLocked } from "../storage/reading";
import { oneAtATime } from "./one-at-a-time";

const ALARM = "deliveries";
/** Where we are stopped in the middle of it, we are woken after so long. */
const WAKE_MS = 60_000;

interface Delivering {
  /** Tell the case system what it has not been told of. */
  readonly deliver: () => Promise<unknown>;
  /** When something is to be sent again. */
  readonly next: () => Promise<string | undefined>;
  readonly onFault: (error: unknown) => void;
}

/** Has the agency's case system told of what happens. Returns what is to be called when there may be something to tell. */
export function deliverOnTime({ deliver, next, onFault }: Delivering): () => void {
  const consider = oneAtATime(
    async () => {
      await setAlarm(ALARM, new Date(Date.parse(now()) + WAKE_MS).toISOString());
      try {
        await deliver();
      } catch (error) {
        // It is told when it is unlocked.
        if (!(error instanceof VaultLocked)) throw error;
        await clearAlarm(ALARM);
        return;
      }
      const at = await next();
      await (at === undefined ? clearAlarm(ALARM) : setAlarm(ALARM, at));
    },
    pause,
    onFault,
  );
  onAlarm(ALARM, consider);
  onHosts(consider);
  onPolicy(consider);
  consider();
  return consider;
}
