import type { Condition, WatchedChange } from "../../domain/casework/watch";
import { t } from "../../ui/texts";
import { conditionWords } from "./condition-words";

/** What a watch asks for that a change is told by; as the watch is now, which may not ask for it any more. */
export function askedFor({ field, property }: WatchedChange, conditions: readonly Condition[]): string {
  const asked = conditions.filter((one) => one.field === field && (field !== "fact" || one.property === property));
  return asked.length > 0 ? asked.map(conditionWords).join(" · ") : t("watchNotAskedAnyMore");
}
