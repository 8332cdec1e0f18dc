import { ruleSetById } from "../../../storage/reading";
import { Words } from "../../../ui/words";
import { useLog } from "../../frame/use-live";

/** The name that a rule set has now; its id where it is not here. */
export function RuleSetName({ ruleSetId }: { readonly ruleSetId: string }) {
  const row = useLog((db) => ruleSetById(db, ruleSetId), [ruleSetId]);
  return <Words>{row?.name ?? ruleSetId}</Words>;
}
