import { useEffect, useRef } from "preact/hooks";
import { t } from "../../../ui/texts";
import { useWindowRows } from "../../../ui/use-window-rows";
import { groupWords } from "../group-words";
import type { InboxTab } from "../routes";
import type { Inbox } from "../use-inbox";
import { InboxRow } from "./inbox-row";

interface Props {
  readonly inbox: Inbox;
  readonly tab: InboxTab;
  /** The item that is looked at. */
  readonly item: string | undefined;
  /** Counts the moves by key: after each the item's line has the focus. */
  readonly moves: number;
}

// As the stylesheet makes most of them: a right guess spares the measuring.
const ROW_HEIGHT = 63;

/** What waits, a line each, however much: only the lines in the window are there. */
export function InboxList({ inbox: { lines, today, caseTitles, by }, tab, item, moves }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const at = lines.findIndex((line) => "item" in line && line.item.item === item);
  const window = useWindowRows({ count: lines.length, rowHeight: ROW_HEIGHT, list, pinned: at });
  useEffect(() => {
    if (moves === 0 || at < 0) return;
    window.show(at);
    list.current?.querySelector<HTMLElement>("a[aria-current]")?.focus({ preventScroll: true });
  }, [moves, at]);
  return (
    <div
      role="list"
      class="inbox-lines"
      ref={list}
      aria-label={t("inboxTitle")}
      style={{ blockSize: `${window.height}px` }}
    >
      {window.rows.map(({ index: n, start, key }) => {
        const line = lines[n];
        return (
          line && (
            <div
              key={key}
              role="listitem"
              class="inbox-line"
              aria-setsize={lines.length}
              aria-posinset={n + 1}
              data-index={n}
              ref={window.measure}
              style={{ transform: `translateY(${start - window.offset}px)` }}
            >
              {"head" in line ? (
                <h2 class="inbox-head small" dir="auto">
                  {groupWords(line.head, caseTitles)}
                </h2>
              ) : (
                <InboxRow
                  item={line.item}
                  tab={tab}
                  today={today}
                  isHere={n === at}
                  hasCase={by === "day" || tab === "done"}
                />
              )}
            </div>
          )
        );
      })}
    </div>
  );
}
