import { type Column, type OwnRow, nameOfRow } from "../../../domain/casework/own-data";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { ownRowHref } from "../links";

const MOST = 4;

/** The columns that a line has room for, the name aside. */
const shownOf = (columns: readonly Column[]): readonly (readonly [Column, number])[] =>
  columns.flatMap((column, i) => (column.meaning.as === "name" ? [] : [[column, i] as const])).slice(0, MOST);

export function RowHead({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <div role="rowgroup">
      <div role="row" class="own-row own-row-head">
        <span role="columnheader" class="n">
          {t("ownDataLine")}
        </span>
        <span role="columnheader">{t("ownDataName")}</span>
        {shownOf(columns).map(([{ head, at }]) => (
          <span role="columnheader" key={at}>
            <Words>{head || t("ownDataColumnNumber", formatNumber(at + 1))}</Words>
          </span>
        ))}
      </div>
    </div>
  );
}

interface Props {
  readonly row: OwnRow;
  readonly columns: readonly Column[];
  /** Its number, and where it stands, in a list of which only a part is there. */
  readonly n?: number;
  readonly top?: number;
  readonly measure?: (row: HTMLElement | null) => void;
}

/** A row in one line: its line in the file, its name, its first cells; it leads to all of it. */
export function RowLine({ row, columns, n, top, measure }: Props) {
  const { datasetId, key, line, cells } = row;
  return (
    <div
      role="row"
      class="own-row"
      {...(measure && { ref: measure })}
      data-index={n}
      {...(n !== undefined && { "aria-rowindex": n + 2 })}
      {...(top !== undefined && { style: { transform: `translateY(${top}px)` } })}
    >
      <span role="cell" class="n soft">
        {formatNumber(line)}
      </span>
      <span role="rowheader">
        <a href={ownRowHref(datasetId, key)}>
          <Words>{nameOfRow(row, columns)}</Words>
        </a>
      </span>
      {shownOf(columns).map(([{ at }, i]) => (
        <span role="cell" key={at}>
          <Words>{cells[i]}</Words>
        </span>
      ))}
    </div>
  );
}
