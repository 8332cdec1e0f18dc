import { type Take, TAKES } from "../../../../domain/casework/comparison";
import type { OptionColumn } from "../../../../platform/kept";
import type { CaseComparison } from "../../../../storage/reading";
import { t } from "../../../../ui/texts";
import { Words } from "../../../../ui/words";
import { columnKey } from "../columns/column-key";
import { columnName, takeName } from "../columns/column-name";
import type { OfferedColumn } from "../columns/offered-columns";
import { withMoved } from "./with-moved";

export interface ColumnsProps {
  readonly comparison: CaseComparison;
  readonly offered: readonly OfferedColumn[];
  readonly chosen: readonly OptionColumn[];
  readonly onChosen: (chosen: readonly OptionColumn[]) => void;
}

/** The chosen columns in their order, each to be moved or removed. */
export function ChosenColumns({ comparison, offered, chosen, onChosen }: ColumnsProps) {
  const several = new Set(offered.filter(({ hasSeveral }) => hasSeveral).map(({ column }) => headOf(column)));
  return (
    <section class="option-columns">
      <h3>{t("optionsColumnsShown")}</h3>
      <ol>
        {chosen.map((column, n) => {
          const name = columnName(comparison, column);
          return (
            <li key={columnKey(column)}>
              <span>
                <Words>{column.of === "own" ? column.head : name}</Words>
                {column.of === "own" && several.has(headOf(column)) && (
                  <TakeSelect
                    name={column.head}
                    take={column.take}
                    onTake={(take) => onChosen(chosen.with(n, { ...column, take }))}
                  />
                )}
              </span>
              <MoveButton
                sign="↑"
                label={t("optionsMoveUp", name)}
                onPress={() => onChosen(withMoved(chosen, n, -1))}
              />
              <MoveButton
                sign="↓"
                label={t("optionsMoveDown", name)}
                onPress={() => onChosen(withMoved(chosen, n, 1))}
              />
              <MoveButton
                sign="×"
                label={t("optionsRemove", name)}
                onPress={() => onChosen(chosen.filter((one) => one !== column))}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What tells one column of own data from another, whatever is taken of it. */
export const headOf = (column: OptionColumn): string =>
  column.of === "own" ? `own:${column.datasetId}:${column.head}` : columnKey(column);

interface MoveProps {
  readonly sign: string;
  readonly label: string;
  readonly onPress: () => void;
}

function MoveButton({ sign, label, onPress }: MoveProps) {
  return (
    <button type="button" class="quiet" aria-label={label} title={label} onClick={onPress}>
      {sign}
    </button>
  );
}

interface TakeProps {
  readonly name: string;
  readonly take: Take;
  readonly onTake: (take: Take) => void;
}

function TakeSelect({ name, take, onTake }: TakeProps) {
  return (
    <select
      aria-label={t("optionsTake", name)}
      value={take}
      onChange={({ currentTarget }) => {
        const taken = TAKES.find((one) => one === currentTarget.value);
        if (taken) onTake(taken);
      }}
    >
      {TAKES.map((one) => (
        <option key={one} value={one}>
          {takeName(one)}
        </option>
      ))}
    </select>
  );
}
