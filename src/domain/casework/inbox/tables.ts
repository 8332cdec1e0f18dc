import { type Writes, registers } from "../../ledger/log";

export interface InboxMarkRow {
  item: string;
  /** Empty where it is of no case. */
  caseId: string;
  as: "done" | "later" | "open";
  /** The day (YYYY-MM-DD) on which what was put off comes back; else empty. */
  until: string;
  /** The day on which it was sorted, in the official's calendar. */
  on: string;
  sortedAt: string;
}

/** What officials said of items in the inbox: looked at, or put off. An item that nobody sorted has none. */
export const inboxMarks = registers<InboxMarkRow>()("inboxMarks", "item", ["as", "caseId"]);
export const writesInboxMarks: Writes = { table: inboxMarks };
