import type { Cell, Limit, Met } from "../../../../domain/casework/comparison";
import { Words } from "../../../../ui/words";
import { cellWords } from "../../../parts/computed/cell-words";
import { HowComputed } from "../../../parts/computed/how-computed";
import { isWarning, markWords } from "../../../parts/computed/mark-words";
import type { Measured, ShownColumn } from "../columns/shown-column";
import type { Extent } from "../extent";
import { metWords } from "../limit-words";
import { Interval } from "../../../parts/interval/interval";
import { RatingCell } from "./rating-cell";
import { Warned } from "./warned";

interface Props {
  readonly cell: Cell;
  readonly column: ShownColumn;
  readonly measured: Measured;
  readonly name: string;
  /** How the option stands to the column's limit. */
  readonly met: Met | undefined;
  /** What the column's values lie within, where they are drawn. */
  readonly extent: Extent | undefined;
}

/** What one column says of one option, and how that stands to the column's limit. */
export function MeasuredCell({ cell, column, measured: { unit }, name, met, extent }: Props) {
  const { limit } = column;
  const at = limit && limit.must.be !== "said" ? limit.must.value : undefined;
  if (cell.state === "measured" && unit.as === "scale")
    return (
      <>
        <RatingCell cell={cell} name={name} what={column.name} unit={unit} limit={at} />
        <HowMet limit={limit} met={met} />
      </>
    );
  return (
    <>
      <Value cell={cell} column={column} unit={unit} name={name} />
      {cell.state === "measured" && extent && (
        <Interval from={extent.from} to={extent.to} value={cell.value} low={cell.low} high={cell.high} limit={at} />
      )}
      {cell.marks.filter(isWarning).map((mark) => (
        <Warned key={mark}>{markWords(mark, cell)}</Warned>
      ))}
      <HowMet limit={limit} met={met} />
    </>
  );
}

interface ValueProps {
  readonly cell: Cell;
  readonly column: ShownColumn;
  readonly unit: Measured["unit"];
  readonly name: string;
}

function Value({ cell, column, unit, name }: ValueProps) {
  if (cell.state === "unknown" && cell.inputs.length === 0)
    return <span class="small soft">{cellWords(cell, unit)}</span>;
  const words = <Words>{cellWords(cell, unit)}</Words>;
  return (
    <HowComputed cell={cell} name={name} what={column.name} unit={unit}>
      {cell.state === "measured" ? <b>{words}</b> : <span class={cell.state}>{words}</span>}
    </HowComputed>
  );
}

function HowMet({ limit, met }: { readonly limit: Limit | undefined; readonly met: Met | undefined }) {
  const words = limit && met ? metWords(limit, met) : "";
  if (words === "") return null;
  if (met?.meets === true) return <span class="small soft">{words}</span>;
  return <Warned isBad={met?.meets === false}>{words}</Warned>;
}
