import { clearAlarm, onAlarm, onHosts, onPolicy, pause, setAlarm } from "../platform";
import { VaultLocked } from "../storage/reading";
import { oneAtATime } from "./one-at-a-time";

const ALARM = "deliveries";

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
      try {
        await deliver();
      } catch (error) {
        // It is told when it is unlocked.
        if (error instanceof VaultLocked) return;
        throw error;
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
