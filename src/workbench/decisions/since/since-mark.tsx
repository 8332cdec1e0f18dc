import { changesSinceDecision } from "../../../storage/reading";
import { formatNumber, tn } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";

/** Beside the name of the side: that evidence changed since it was decided. */
export function SinceMark({ caseId }: { readonly caseId: string }) {
  const { log } = useWorkbench();
  const count = useLive((db) => changesSinceDecision(db, log, caseId), [caseId]) ?? 0;
  if (count === 0) return null;
  return (
    <>
      {" "}
      <span class="chip changed" title={tn("decisionSince", count)}>
        <span aria-hidden="true">{formatNumber(count)}</span>
        <span class="unseen">{tn("decisionSince", count)}</span>
      </span>
    </>
  );
}
