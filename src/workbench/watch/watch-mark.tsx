import { watchesWithChanges } from "../../storage/reading";
import { formatNumber, tn } from "../../ui/texts";
import { useLive } from "../frame/use-live";

/** Beside the name of the side: how much was found since it was captured. */
export function WatchMark({ caseId }: { readonly caseId: string }) {
  const watched = useLive((db) => watchesWithChanges(db, caseId), [caseId]);
  const count = watched?.reduce((sum, { watch, untaken }) => sum + (watch.endedAt ? 0 : untaken.length), 0) ?? 0;
  if (count === 0) return null;
  return (
    <>
      {" "}
      <span class="chip changed" title={tn("watchNew", count)}>
        <span aria-hidden="true">{formatNumber(count)}</span>
        <span class="unseen">{tn("watchNew", count)}</span>
      </span>
    </>
  );
}
