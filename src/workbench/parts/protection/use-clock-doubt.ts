import type { ClockDoubt } from "../../../domain/casework/protection";
import { now } from "../../../platform";
import { CLOCK_CONFIRMED } from "../../../platform/kept";
import { doubtOfClock } from "../../../storage/reading";
import { useLog } from "../../frame/use-live";
import { usePreference } from "../../frame/use-preference";

/** Whether the date should be looked at before a closed case's evidence is erased by it; `undefined` while that is not known. */
export function useClockDoubt(closedAt: string): { readonly doubt: ClockDoubt | undefined } | undefined {
  const confirmed = usePreference(CLOCK_CONFIRMED);
  return useLog(
    async (log) => ({ doubt: await doubtOfClock(log, { now: now(), closedAt, confirmed }) }),
    [closedAt, confirmed],
  );
}
