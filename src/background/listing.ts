import { clearAlarm, onAlarm, onHosts, onPolicy, pause, setAlarm } from "../platform";
import { VaultLocked } from "../storage/reading";
import { oneAtATime } from "./one-at-a-time";

const ALARM = "case-list";

interface Listing {
  /** Ask for the list where it is due; when it is due next. */
  readonly poll: () => Promise<string | undefined>;
  readonly onFault: (error: unknown) => void;
}

/** Has the agency's list of cases asked for as often as it says. */
export function listOnTime({ poll, onFault }: Listing): void {
  const consider = oneAtATime(
    async () => {
      const next = await poll().catch((error: unknown) => {
        // It is asked for when it is unlocked.
        if (error instanceof VaultLocked) return undefined;
        throw error;
      });
      await (next === undefined ? clearAlarm(ALARM) : setAlarm(ALARM, next));
    },
    pause,
    onFault,
  );
  onAlarm(ALARM, consider);
  onHosts(consider);
  onPolicy(consider);
  consider();
}
