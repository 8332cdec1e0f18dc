import { now } from "../../../../platform";
import { lastOwnEntry } from "../../../../storage/reading";
import { ClockNotice } from "../../../../ui/clock-notice";
import { useLive } from "../../../frame/use-live";

/** Says, wherever the official is, that the clock is behind the log. */
export function ClockBehind() {
  const last = useLive(lastOwnEntry, []);
  return (
    <div class="banner">
      <ClockNotice last={last?.at} now={now} />
    </div>
  );
}
