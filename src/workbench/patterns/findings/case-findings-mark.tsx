import { findingsOfCase } from "../../../storage/reading";
import { formatNumber } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";

/** Beside the name of the side: how much is kept on the case. */
export function CaseFindingsMark({ caseId }: { readonly caseId: string }) {
  const findings = useLive((db) => findingsOfCase(db, caseId), [caseId]);
  if (!findings || findings.length === 0) return null;
  return (
    <>
      {" "}
      <span class="small">{formatNumber(findings.length)}</span>
    </>
  );
}
