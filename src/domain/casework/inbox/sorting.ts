import type { InboxMarkRow } from "./tables";

/** What an item asks for. `answer` and the rest leave by being done; what is only to be read leaves by a mark. */
export const INBOX_KINDS = [
  "proposal",
  "notice",
  "signature",
  "change",
  "unread",
  "task",
  "milestone",
  "retention",
  "request",
  "filing",
  "unsure",
  "backup",
  "rule-set",
] as const;
export type InboxKind = (typeof INBOX_KINDS)[number];

/** What only has to be read. */
const READ: ReadonlySet<InboxKind> = new Set(["notice", "change", "unread", "rule-set", "filing"]);
export const isOnlyRead = (kind: InboxKind): boolean => READ.has(kind);

/** Whether it may be put off: what has a way of its own to be put off, with a reason that stays in the log, may not. */
export const mayPutOff = (kind: InboxKind): boolean => kind !== "retention" && kind !== "request";

/** The tabs under which what is to be looked at stands, beside the one with all of it. */
export type InboxKindTab = "changes" | "proposals" | "running-out";

const TABS: Readonly<Record<InboxKind, InboxKindTab>> = {
  proposal: "proposals",
  notice: "proposals",
  signature: "proposals",
  "rule-set": "proposals",
  change: "changes",
  unread: "changes",
  filing: "changes",
  unsure: "changes",
  task: "running-out",
  milestone: "running-out",
  retention: "running-out",
  request: "running-out",
  backup: "running-out",
};
export const tabOf = (kind: InboxKind): InboxKindTab => TABS[kind];

/** Where an item is: to be looked at, put off, or looked at. */
export type Sorted = InboxMarkRow["as"];

/**
 * Where an item is on a day (YYYY-MM-DD) of the official's. What was put off comes back on its day; and at once where the clock shows
 * a day before the one on which it was put off: a clock that went wrong hides nothing.
 */
export function sortedOn(mark: Pick<InboxMarkRow, "as" | "until" | "on"> | undefined, today: string): Sorted {
  if (mark?.as !== "later") return mark?.as ?? "open";
  return mark.on <= today && today < mark.until ? "later" : "open";
}

/** So many days before its day a task is in the inbox. */
export const DUE_WITHIN_DAYS = 7;
