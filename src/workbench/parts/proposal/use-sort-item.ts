import { inboxItemSorted } from "../../../domain/casework/inbox";
import { localDay, now } from "../../../platform";
import { useWorkbench } from "../../frame/workbench";

interface Item {
  readonly item: string;
  /** Empty where it is of no case. */
  readonly caseId: string;
}

/** How an item was sorted, or is to be. */
export interface SortedAs {
  readonly as: "done" | "later" | "open";
  /** The day (YYYY-MM-DD) on which it comes back; else empty. */
  readonly until: string;
}

export const OPEN: SortedAs = { as: "open", until: "" };

/** Asks for an item of the inbox to be sorted; a day that is over puts nothing off. */
export function useSortItem() {
  const { perform } = useWorkbench();
  return ({ item, caseId }: Item, { as, until }: SortedAs) => {
    const on = localDay(now());
    const isOver = as === "later" && until <= on;
    return perform(inboxItemSorted, { item, caseId, on, ...(isOver ? OPEN : { as, until }) });
  };
}
