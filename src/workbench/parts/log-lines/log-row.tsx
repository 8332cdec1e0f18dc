import { useMemo } from "preact/hooks";
import type { FactNow } from "../../../domain/evidence/captures";
import { type EventRow, madeAt } from "../../../domain/ledger/log";
import type { LogKey } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { caseHref } from "../../cases/links";
import { useWorkbench } from "../../frame/workbench";
import { entryHref } from "../../log/links";
import { factKindName } from "../../words/fact-kinds";
import { factLine } from "../../../ui/fact-line";
import type { ShownLine } from "./use-log-lines";

export interface Place {
  readonly origin: string;
  readonly index: number;
  /** Of a fact, its number in the capture. */
  readonly fact?: number;
}

export const placeOf = ([table, [, origin, index, n]]: LogKey): Place => ({
  origin,
  index,
  ...(table === "facts" && { fact: n }),
});

interface Props {
  readonly n: number;
  /** Distance from the first row, in CSS pixels. */
  readonly top: number;
  readonly isActive: boolean;
  readonly place: Place;
  /** Undefined while it is on its way. */
  readonly shown: ShownLine | undefined;
  readonly measure: (row: HTMLElement | null) => void;
}

export function LogHeadRow() {
  return (
    <div role="rowgroup">
      <div role="row" aria-rowindex={1} class="log-head">
        <span role="columnheader" class="n">
          {t("logIndex")}
        </span>
        <span role="columnheader">{t("logWhen")}</span>
        <span role="columnheader">{t("logWhat")}</span>
        <span role="columnheader">{t("logAbout")}</span>
      </div>
    </div>
  );
}

/** One line of the log: an entry, or beneath it a fact that it captured. */
export function LogRow({ n, top, isActive, place, shown, measure }: Props) {
  const isFact = shown?.line.table === "facts";
  // Scrolling moves a row and changes nothing in it.
  const cells = useMemo(() => (shown ? <Cells place={place} shown={shown} /> : <Placeholder />), [shown]);
  return (
    <div
      role="row"
      class={isFact ? "log-row of-fact" : "log-row"}
      aria-rowindex={n + 2}
      data-index={n}
      tabIndex={isActive ? 0 : -1}
      ref={measure}
      style={{ transform: `translateY(${top}px)` }}
    >
      {cells}
    </div>
  );
}

function Placeholder() {
  return (
    <>
      <span role="gridcell" />
      <span role="gridcell" class="soft small">
        {t("logLoading")}
      </span>
      <span role="gridcell" />
      <span role="gridcell" />
    </>
  );
}

function Cells({
  place,
  shown: { line, subject, erased, again, by },
}: {
  readonly place: Place;
  readonly shown: ShownLine;
}) {
  const { words } = useWorkbench();
  const { row } = line;
  return (
    <>
      <span role="gridcell" class="n soft small">
        {line.table === "events" && place.index}
      </span>
      <span role="gridcell" class="when soft small">
        <time dateTime={madeAt(row)}>{formatMoment(madeAt(row))}</time>
      </span>
      <span role="gridcell" class="what">
        <a href={entryHref(place)} tabIndex={-1}>
          {line.table === "events" ? words.nameOf(line.row.type, again) : factKindName(line.row.kind)}
        </a>{" "}
        {line.table === "events" ? <Words>{words.lineOf(line.row)}</Words> : <FactWords row={line.row} />}
        {line.table === "events" && line.row.gone && (
          <span class="soft">{t(erased ? "logRowErased" : "logRowMissing")}</span>
        )}
        {by !== undefined && (
          <>
            {" "}
            <span class="chip by-whom">{t("teamBy", by)}</span>
          </>
        )}
      </span>
      <span role="gridcell" class="about soft small">
        {line.table === "events" ? <EventAbout event={line.row} /> : <Words>{subject}</Words>}
      </span>
    </>
  );
}

/** What a fact says now; struck through where it was set aside. */
function FactWords({ row: { fact, later } }: { readonly row: FactNow }) {
  const words = <Words>{factLine(fact)}</Words>;
  if (!later) return words;
  return (
    <>
      {later.setAside ? <del>{words}</del> : words}{" "}
      <span class="soft">{t(later.setAside ? "logRowSetAside" : "logRowCorrected")}</span>
    </>
  );
}

function EventAbout({ event: { caseId, host } }: { readonly event: EventRow }) {
  return (
    <>
      {caseId !== undefined && (
        <a class="id" href={caseHref(caseId)} tabIndex={-1}>
          <bdi>{caseId}</bdi>
        </a>
      )}
      {caseId !== undefined && host !== undefined && " · "}
      {host !== undefined && <Words>{host}</Words>}
    </>
  );
}
