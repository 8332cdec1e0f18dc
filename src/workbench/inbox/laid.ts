import { type Group, type GroupName, groupedByCase, groupedByDay, tabOf } from "../../domain/casework/inbox";
import { localDay } from "../../platform";
import type { InboxItem } from "../../storage/reading";
import type { InboxTab } from "./routes";

/** A line of the list: the head of a group, or an item. */
export type Line = { readonly head: GroupName; readonly count: number } | { readonly item: InboxItem };

export interface LaidOut {
  readonly lines: readonly Line[];
  /** In the order in which they stand. */
  readonly items: readonly InboxItem[];
}

/** Whether an item stands under a tab. */
export function isUnder(tab: InboxTab, { kind, sorted }: InboxItem): boolean {
  if (tab === "later" || tab === "done") return sorted === tab;
  return sorted === "open" && (tab === "open" || tabOf(kind) === tab);
}

/** Items in groups, one line after another. What was looked at is not grouped: it stays as it comes. */
export function laidOut(items: readonly InboxItem[], tab: InboxTab, by: "case" | "day", today: string): LaidOut {
  if (tab === "done") return { items, lines: items.map((item) => ({ item })) };
  const groups: readonly Group<InboxItem>[] =
    by === "case" ? groupedByCase(items) : groupedByDay(items, today, localDay);
  return {
    items: groups.flatMap((group) => group.items),
    lines: groups.flatMap((group): Line[] => [
      { head: group.name, count: group.items.length },
      ...group.items.map((item) => ({ item })),
    ]),
  };
}
