import { type TextKey, formatNumber, t } from "../../ui/texts";
import { inboxHref } from "./links";
import { INBOX_TABS, type InboxTab } from "./routes";

const NAMES: Readonly<Record<InboxTab, TextKey>> = {
  open: "inboxTabOpen",
  changes: "inboxTabChanges",
  proposals: "inboxTabProposals",
  "running-out": "inboxTabRunningOut",
  later: "inboxTabLater",
  done: "inboxTabDone",
};

interface Props {
  readonly tab: InboxTab;
  readonly counts: ReadonlyMap<InboxTab, number>;
}

/** What is in the inbox by its kind, with how much there is of each. */
export const InboxTabs = ({ tab, counts }: Props) => (
  <nav class="tabs" aria-label={t("inboxTabs")}>
    {INBOX_TABS.map((one) => (
      <a key={one} href={inboxHref({ tab: one })} aria-current={one === tab ? "page" : undefined}>
        {t(NAMES[one])} {one !== "done" && formatNumber(counts.get(one) ?? 0)}
      </a>
    ))}
  </nav>
);
