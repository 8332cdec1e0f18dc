import { useEffect, useRef, useState } from "preact/hooks";
import { formatNumber, t, tn } from "../../../ui/texts";
import { moveRow } from "../../../ui/move-row";
import { useWindowRows } from "../../../ui/use-window-rows";
import { useWorkbench } from "../../frame/workbench";
import { entryHref } from "../../log/links";
import type { LogIndex } from "./log-index";
import { LogHeadRow, LogRow, placeOf } from "./log-row";
import { useLogLines } from "./use-log-lines";

interface Props {
  readonly index: LogIndex;
  readonly complete: boolean;
}

// As the stylesheet makes them. A right guess spares the measuring of a hundred thousand rows at each correction.
const rowHeight = (): number => (matchMedia("(width < 900px)").matches ? 59 : 37);

/** The lines of the log, however many: only those in the window are there. One row at a time can be tabbed to. */
export function LogList({ index, complete }: Props) {
  const { navigate } = useWorkbench();
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [moved, setMoved] = useState(0);
  const window = useWindowRows({ count: index.total, rowHeight: rowHeight(), list, pinned: active });
  const [first, last] = window.inView;
  const lineOf = useLogLines(index, first, last);
  useEffect(() => {
    if (moved > 0) list.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  }, [moved]);
  useEffect(() => {
    // Whoever scrolled by hand goes on from what is in view.
    if (!list.current?.contains(document.activeElement) && (active < first || active > last)) setActive(first);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const key = index.keyAt(active);
    if (event.key === "Enter" && key) navigate(entryHref(placeOf(key)));
    const to = moveRow(event.key, active, index.total, Math.max(1, last - first - 1));
    if (to === undefined) return;
    event.preventDefault();
    setActive(to);
    setMoved(moved + 1);
    window.show(to);
  };
  const printed = window.rows.length;
  return (
    <>
      {printed < index.total && (
        <p class="only-print small">{t("logPrinted", formatNumber(printed), formatNumber(index.total))}</p>
      )}
      <div
        role="grid"
        class="log-grid"
        aria-label={t("logLines")}
        aria-rowcount={index.total + 1}
        aria-busy={!complete}
      >
        <LogHeadRow />
        <div
          role="rowgroup"
          class="log-rows"
          ref={list}
          style={{ blockSize: `${window.height}px` }}
          onKeyDown={onKeyDown}
          onFocusIn={(event: FocusEvent) => {
            const row = (event.target as HTMLElement).closest<HTMLElement>("[data-index]");
            if (row) setActive(Number(row.dataset["index"]));
          }}
        >
          {window.rows.map(({ index: n, start, key: rowKey }) => {
            const key = index.keyAt(n);
            return (
              key && (
                <LogRow
                  key={rowKey}
                  n={n}
                  top={start - window.offset}
                  isActive={n === active}
                  place={placeOf(key)}
                  shown={lineOf(key)}
                  measure={window.measure}
                />
              )
            );
          })}
        </div>
      </div>
    </>
  );
}

interface CountProps {
  readonly index: LogIndex | undefined;
  readonly complete: boolean;
  /** Whether nothing narrows the log. */
  readonly isWhole: boolean;
}

/** How many lines there are, or that they are still being counted. */
export function LogCount({ index, complete, isWhole }: CountProps) {
  return (
    <p class="log-count soft" role="status">
      {complete && index ? (
        index.total === 0 ? (
          t(isWhole ? "logEmpty" : "logNone")
        ) : (
          tn("logLineCount", index.total)
        )
      ) : (
        <>
          <progress aria-label={t("logCounting")} />{" "}
          {index ? t("logFirstLines", formatNumber(index.total)) : t("logCounting")}
        </>
      )}
    </p>
  );
}
