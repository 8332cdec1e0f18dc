import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { unitName } from "../../parts/computed/unit-words";
import { ScaleAxis } from "../../parts/interval/scale-axis";
import type { SortOrder } from "../routes";
import type { ShownColumn } from "./columns/shown-column";
import { FromMark, fromOf } from "./from-mark";
import { mustWords } from "./limit-words";
import { isRightAligned } from "./right-aligned";

interface Props {
  readonly column: ShownColumn;
  /** Undefined where the options are sorted by another column. */
  readonly order: SortOrder | undefined;
  readonly onSort: () => void;
}

/** The head of a column: where it comes from, its name, which sorts, in what it is told, and its limit. */
export function ColumnHead({ column, order, onSort }: Props) {
  const { name, measured, limit } = column;
  const from = fromOf(column);
  const unit = measured?.unit;
  const told = unit && unit.as !== "scale" ? unitName(unit) : "";
  const isTold = told === "" || name.toLowerCase().includes(told.toLowerCase());
  return (
    <th scope="col" aria-sort={order} class={isRightAligned(column) ? "n" : undefined}>
      <span class="option-head">
        {from && <FromMark from={from} />}
        <SortButton name={name} onSort={onSort} />
      </span>
      {unit?.as === "scale" && <ScaleAxis worst={unit.worst} best={unit.best} />}
      {!isTold && <span class="option-unit">{told}</span>}
      {limit && <span class="option-unit">{mustWords(limit)}</span>}
    </th>
  );
}

export function SortButton({ name, onSort }: { readonly name: string; readonly onSort: () => void }) {
  return (
    <button type="button" class="option-sort" title={t("optionsSort")} onClick={onSort}>
      <Words>{name}</Words>
    </button>
  );
}
