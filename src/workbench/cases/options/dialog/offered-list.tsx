import { TAKES } from "../../../../domain/casework/comparison";
import { formatNumber, t } from "../../../../ui/texts";
import { useMore } from "../../../../ui/use-more";
import { Words } from "../../../../ui/words";
import { columnKey } from "../columns/column-key";
import { FromMark, fromOf } from "../from-mark";
import type { OfferedColumn } from "../columns/offered-columns";
import { type ColumnsProps, headOf } from "./chosen-columns";

const FIRST = 12;

/** What else could be shown, with how many of the options say it. */
export function OfferedColumns({ comparison, offered, chosen, onChosen }: ColumnsProps) {
  const taken = new Set(chosen.map(headOf));
  const rest = offered.filter(({ column, hasSeveral }) => hasSeveral || !taken.has(headOf(column)));
  const { shown, more } = useMore(rest, FIRST);
  const all = formatNumber(comparison.alternatives.length);
  const add = ({ column }: OfferedColumn) => {
    const keys = new Set(chosen.map(columnKey));
    const free = column.of === "own" ? TAKES.map((take) => ({ ...column, take })) : [column];
    const first = free.find((one) => !keys.has(columnKey(one)));
    if (first) onChosen([...chosen, first]);
  };
  return (
    <section class="option-columns">
      <h3>{t("optionsColumnsMore")}</h3>
      {rest.length === 0 && <p class="soft">{t("optionsColumnsNoMore")}</p>}
      <ul>
        {shown.map((one) => {
          const from = fromOf(one);
          return (
            <li key={one.key}>
              <span>
                {from && <FromMark from={from} />} <Words>{one.name}</Words>{" "}
                <span class="small soft">{t("optionsFills", formatNumber(one.fills), all)}</span>
              </span>
              <button type="button" aria-label={t("optionsAddNamed", one.name)} onClick={() => add(one)}>
                {t("optionsAdd")}
              </button>
            </li>
          );
        })}
      </ul>
      {more}
    </section>
  );
}
