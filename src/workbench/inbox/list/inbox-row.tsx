import { useMemo } from "preact/hooks";
import type { InboxItem } from "../../../storage/reading";
import { localDay } from "../../../platform";
import { formatMoment, formatShortDay } from "../../../ui/dates";
import { language } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { dueWords, kindWords, titleWords } from "../item-words";
import { inboxHref } from "../links";
import type { InboxTab } from "../routes";

interface Props {
  readonly item: InboxItem;
  readonly tab: InboxTab;
  readonly today: string;
  readonly isHere: boolean;
  /** Whether the case is named in the line. */
  readonly hasCase: boolean;
}

const LOUD: ReadonlySet<InboxItem["kind"]> = new Set(["change", "unread", "rule-set", "backup"]);
const CALM: ReadonlySet<InboxItem["kind"]> = new Set(["proposal", "notice", "signature"]);

/** One item in a line. */
export function InboxRow({ item, tab, today, isHere, hasCase }: Props) {
  const due = dueWords(item, today);
  const isLate = item.sorted === "open" && item.due !== "" && item.due <= today;
  // Scrolling moves a line and changes nothing in it.
  const cells = useMemo(
    () => (
      <>
        <span class={LOUD.has(item.kind) ? "chip changed" : CALM.has(item.kind) ? "chip fresh" : "chip"}>
          {kindWords(item.kind)}
        </span>
        <b>
          <Words>{titleWords(item)}</Words>
        </b>
        <span class="small soft inbox-sub">
          {hasCase && item.caseId !== "" && <bdi class="id">{item.caseId}</bdi>}
          {due !== "" && <span class={isLate ? "warn" : undefined}>{due}</span>}
          {"who" in item && item.who !== "" && <Words>{item.who}</Words>}
          {item.kind === "change" && <bdi>{new URL(item.row.url).host}</bdi>}
        </span>
        <time
          class="small soft inbox-when"
          dateTime={item.since}
          title={item.kind === "retention" ? undefined : formatMoment(item.since)}
        >
          {item.kind === "retention" ? formatShortDay(item.since) : whenWords(item.since, today)}
        </time>
      </>
    ),
    [item, today, hasCase],
  );
  return (
    <a
      class="inbox-row"
      href={inboxHref({ tab, item: item.item })}
      aria-current={isHere ? "true" : undefined}
      data-kind={item.kind}
    >
      {cells}
    </a>
  );
}

/** The time of what came today, the day of all else. */
const whenWords = (since: string, today: string): string =>
  localDay(since) === today
    ? new Intl.DateTimeFormat(language(), { timeStyle: "short" }).format(new Date(since))
    : formatShortDay(since);
