import { useEffect, useRef, useState } from "preact/hooks";
import type { SubjectRow } from "../../../storage/reading";
import { moveRow } from "../../../ui/move-row";
import { usePrinting } from "../../../ui/printing";
import { t } from "../../../ui/texts";
import { useWindowRows } from "../../../ui/use-window-rows";
import { useShortcuts } from "../../frame/use-shortcuts";
import { SubjectGridRow } from "./subject-grid-row";

const HEADS = [
  "caseViewSubject",
  "caseViewSource",
  "caseViewRating",
  "workbenchCases",
  "caseViewLastCaptured",
] as const;

// As the stylesheet makes most of them; each is measured once it is there.
const rowHeight = (): number => (matchMedia("(width < 900px)").matches ? 130 : 58);

/** Subjects as rows, however many: only those in the window are there, on paper all. Arrows and j k go through them. */
export function SubjectGrid({ rows }: { readonly rows: readonly SubjectRow[] }) {
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(-1);
  const isPrinting = usePrinting();
  const window = useWindowRows({ count: rows.length, rowHeight: rowHeight(), list, pinned: active });
  const [first, last] = window.inView;
  useEffect(() => {
    list.current?.querySelector<HTMLElement>(`[data-index="${active}"] a`)?.focus({ preventScroll: true });
  }, [active]);
  useShortcuts((key) => {
    const to = moveRow(key, active, rows.length, Math.max(1, last - first - 1));
    // Home, End and the page keys belong to the page itself here.
    if (to === undefined || !/^(?:Arrow|[jk]$)/u.test(key)) return false;
    setActive(to);
    window.show(to);
    return true;
  });
  const shown = isPrinting ? rows.map((_row, index) => ({ index, start: 0 })) : window.rows;
  return (
    <div role="table" class="subject-grid" aria-label={t("workbenchSubjects")} aria-rowcount={rows.length + 1}>
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} class="subject-head">
          {HEADS.map((name) => (
            <span key={name} role="columnheader">
              {t(name)}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" class="subject-rows" ref={list} style={{ blockSize: `${window.height}px` }}>
        {shown.map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <SubjectGridRow key={row.node} n={index} top={start - window.offset} row={row} measure={window.measure} />
            )
          );
        })}
      </div>
    </div>
  );
}
