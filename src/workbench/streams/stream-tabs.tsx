import { type TextKey, t } from "../../ui/texts";
import { streamsHref } from "./links";
import { STREAM_TABS, type StreamQuery, type StreamTab } from "./routes";

const NAMES: Readonly<Record<StreamTab, TextKey>> = {
  all: "streamTabAll",
  unread: "streamTabUnread",
  dismissed: "streamTabDismissed",
};

/** All stories, those that nobody has read, those that were dismissed. */
export const StreamTabs = ({ query: { tab, item: _, ...others } }: { readonly query: StreamQuery }) => (
  <nav class="tabs" aria-label={t("streamTabs")}>
    {STREAM_TABS.map((one) => (
      <a key={one} href={streamsHref({ ...others, tab: one })} aria-current={one === tab ? "page" : undefined}>
        {t(NAMES[one])}
      </a>
    ))}
  </nav>
);
