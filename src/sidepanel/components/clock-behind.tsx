import { lastOwnEntry } from "../../storage/reading";
import { ClockNotice } from "../../ui/clock-notice";
import { useTools } from "../hooks/panel-context";
import { useLive } from "../hooks/use-live";

/** Says, before anything is captured, that the clock is behind the log. */
export function ClockBehind() {
  const { db, now } = useTools();
  const last = useLive(() => lastOwnEntry(db), []);
  return <ClockNotice last={last?.at} now={now} />;
}
