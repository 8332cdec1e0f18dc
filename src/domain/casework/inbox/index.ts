/** What waits for the official. The items are read from other tables; here is what officials say of them, and their order. */
import { inboxItemSorted } from "./inbox-item-sorted";
import { inboxMarks } from "./tables";

export { type Group, type GroupName, groupedByCase, groupedByDay } from "./grouped";
export { isNotice } from "./is-notice";
export {
  DUE_WITHIN_DAYS,
  type InboxKind,
  type InboxKindTab,
  type Sorted,
  isOnlyRead,
  mayPutOff,
  sortedOn,
  tabOf,
} from "./sorting";
export type { InboxMarkRow } from "./tables";
export { inboxItemSorted, inboxMarks };

export const inboxActs = [inboxItemSorted] as const;
export const inboxTables = [inboxMarks] as const;
