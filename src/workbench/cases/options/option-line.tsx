import type { SourceRow } from "../../../domain/evidence/sources";
import { formatShortDay } from "../../../ui/dates";
import { formatNumber } from "../../../ui/texts";
import { MeasuredCell } from "./cells/measured-cell";
import { SourcesCell } from "./cells/sources-cell";
import type { ShownColumn } from "./columns/shown-column";
import type { Extent } from "./extent";
import { OptionName } from "./option-name";
import type { OptionRow } from "./option-row";
import { isRightAligned } from "./right-aligned";

interface Props {
  readonly caseId: string;
  readonly row: OptionRow;
  readonly columns: readonly ShownColumn[];
  readonly extents: ReadonlyMap<string, Extent | undefined>;
  readonly sources: ReadonlyMap<string, Partial<SourceRow>>;
  readonly onSubject: (node: string) => void;
}

/** One option: what each column says of it. */
export function OptionLine({ caseId, row, columns, extents, sources, onSubject }: Props) {
  return (
    <tr>
      <OptionName caseId={caseId} row={row} onSubject={onSubject} />
      {columns.map((column) => (
        <td key={column.key} data-label={column.name} class={classOf(row, column)}>
          <div class="option-cell">
            <Shown row={row} column={column} extent={extents.get(column.key)} sources={sources} />
          </div>
        </td>
      ))}
    </tr>
  );
}

function classOf({ met }: OptionRow, column: ShownColumn): string | undefined {
  const isOver = column.limit !== undefined && met.get(column.limit.limitId)?.meets === false;
  const classes = [
    isRightAligned(column) && "n",
    column.measured?.unit.as === "scale" && "on-its-scale",
    isOver && "over-limit",
  ].filter((one) => one !== false);
  return classes.length > 0 ? classes.join(" ") : undefined;
}

interface ShownProps {
  readonly row: OptionRow;
  readonly column: ShownColumn;
  readonly extent: Extent | undefined;
  readonly sources: Props["sources"];
}

function Shown({ row, column, extent, sources }: ShownProps) {
  const { alternative, cells, met, hosts, reviews } = row;
  const cell = cells.get(column.key);
  if (cell && column.measured)
    return (
      <MeasuredCell
        cell={cell}
        column={column}
        measured={column.measured}
        name={alternative.name}
        met={column.limit && met.get(column.limit.limitId)}
        extent={extent}
      />
    );
  if (column.column.of === "sources") return <SourcesCell hosts={hosts} sources={sources} />;
  if (column.column.of === "reviews") return <span>{formatNumber(reviews)}</span>;
  const { lastCapturedAt } = alternative;
  return <time dateTime={lastCapturedAt}>{formatShortDay(lastCapturedAt)}</time>;
}
