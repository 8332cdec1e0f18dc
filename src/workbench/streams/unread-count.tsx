import { unreadItems } from "../../storage/reading";
import { formatNumber, tn } from "../../ui/texts";
import { useLive } from "../frame/use-live";

/** How much nobody has read, beside the room's name. */
export function UnreadCount() {
  const counts = useLive(unreadItems, []);
  const unread = [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  if (unread === 0) return null;
  return (
    <span class="chip" title={tn("streamUnreadItems", unread)}>
      {formatNumber(unread)}
    </span>
  );
}
