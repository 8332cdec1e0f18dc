import { type Written, readQuery, writeQuery } from "../router/query";
import { type Route, address } from "../router/route";

/** What stands under a tab of the inbox; the first one opens. */
export const INBOX_TABS = ["open", "changes", "proposals", "running-out", "later", "done"] as const;
export type InboxTab = (typeof INBOX_TABS)[number];

/** Which items are shown, and which of them is looked at. */
export interface InboxQuery {
  readonly tab: InboxTab;
  readonly item?: string;
}
interface InboxPlace extends InboxQuery {
  readonly view: "inbox";
}

const QUERY: Written<{ readonly tab: string; readonly item: string }> = [
  ["tab", "tab"],
  ["item", "item"],
];

/** What waits for the official. */
export const inboxRoute: Route<InboxPlace> = {
  view: "inbox",
  parse: ([name, ...more], search) => {
    if (name !== "inbox" || more.length > 0) return undefined;
    const { tab, item } = readQuery(search, QUERY);
    const known = INBOX_TABS.find((one) => one === tab) ?? "open";
    return { view: "inbox", tab: known, ...(item !== undefined && { item }) };
  },
  format: ({ tab, item = "" }) => address(["inbox"], writeQuery({ tab: tab === "open" ? "" : tab, item }, QUERY)),
};
