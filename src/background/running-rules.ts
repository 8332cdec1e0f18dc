import type { Result } from "../domain/ground/result";
import { now, onAlarm, pause, setAlarm } from "../platform";
import { oneAtATime } from "./one-at-a-time";

const ALARM = "rules";
/** Often enough that what changes with the day is looked at on that day. */
const AGAIN_MS = 6 * 60 * 60 * 1_000;

interface Running {
  readonly run: () => Promise<Result<{ readonly inUse: number }, unknown>>;
  readonly onFault: (error: unknown) => void;
}

/** Has rules run after entries and as days go by, one run at a time. Returns what is to be called when there may be something new. */
export function runOnTime({ run, onFault }: Running): () => void {
  const consider = oneAtATime(
    async () => {
      const ran = await run();
      if (ran.ok && ran.value.inUse > 0) await setAlarm(ALARM, new Date(Date.parse(now()) + AGAIN_MS).toISOString());
    },
    pause,
    onFault,
  );
  onAlarm(ALARM, consider);
  return consider;
}
