import { countInbox } from "../../storage/reading";
import { formatNumber, tn } from "../../ui/texts";
import { useLive } from "../frame/use-live";
import { useInboxAsked } from "./use-inbox-asked";

/** Beside the room's name: how much is to be looked at. */
export function InboxCount() {
  const asked = useInboxAsked();
  const count = useLive((db) => countInbox(db, asked), asked.inputs) ?? 0;
  if (count === 0) return null;
  return (
    <>
      {" "}
      <span class="chip changed">
        <span aria-hidden="true">{formatNumber(count)}</span>
        <span class="unseen">{tn("inboxToLookAt", count)}</span>
      </span>
    </>
  );
}
