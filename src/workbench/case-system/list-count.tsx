import { CASE_LIST } from "../../platform/kept";
import { formatNumber, tn } from "../../ui/texts";
import { usePreference } from "../frame/use-preference";

/** How many cases the list would open or close, beside the room's name. */
export function ListCount() {
  const changes = usePreference(CASE_LIST)?.changes ?? 0;
  if (changes === 0) return null;
  return (
    <span class="chip" title={tn("caseListChanges", changes)}>
      {formatNumber(changes)}
    </span>
  );
}
