import { type Written, readQuery, writeQuery } from "../router/query";
import { type Route, address } from "../router/route";

export const STREAM_TABS = ["all", "unread", "dismissed"] as const;
export type StreamTab = (typeof STREAM_TABS)[number];

/** Which stories are shown, and which of them is looked at. */
export interface StreamQuery {
  readonly tab: StreamTab;
  /** A feed's address. */
  readonly feed?: string;
  /** A subject's part. */
  readonly subject?: string;
  /** The key of a story's first telling. */
  readonly item?: string;
}
interface StreamPlace extends StreamQuery {
  readonly view: "streams";
}

const QUERY: Written<Required<Record<keyof StreamQuery, string>>> = [
  ["tab", "tab"],
  ["feed", "feed"],
  ["subject", "subject"],
  ["item", "item"],
];

/** What the feeds say that are followed. */
export const streamsRoute: Route<StreamPlace> = {
  view: "streams",
  parse: ([name, ...more], search) => {
    if (name !== "streams" || more.length > 0) return undefined;
    const { tab, ...others } = readQuery(search, QUERY);
    return { view: "streams", tab: STREAM_TABS.find((one) => one === tab) ?? "all", ...others };
  },
  format: ({ tab, feed = "", subject = "", item = "" }) =>
    address(["streams"], writeQuery({ tab: tab === "all" ? "" : tab, feed, subject, item }, QUERY)),
};
