import type { Cell, Mark } from "../../../../domain/casework/comparison";
import { t } from "../../../../ui/texts";
import { countOfCell, intervalWords } from "../../../parts/computed/cell-words";
import { HowComputed } from "../../../parts/computed/how-computed";
import { isWarning, markWords } from "../../../parts/computed/mark-words";
import { valueInUnit } from "../../../parts/computed/unit-words";
import { Interval } from "../../../parts/interval/interval";
import { Warned } from "./warned";

interface Props {
  readonly cell: Extract<Cell, { state: "measured" }>;
  readonly name: string;
  readonly what: string;
  readonly unit: { readonly as: "scale"; readonly worst: number; readonly best: number };
  readonly limit: number | undefined;
}

/** What is said under a rating itself; the rest stands in how it was computed. */
const SHOWN: ReadonlySet<Mark> = new Set<Mark>([
  "few",
  "one-sided",
  "one-source",
  "sources-differ",
  "stale",
  "removed",
  "inherited",
  "doubted",
  "count-unknown",
]);

/** A rating as an interval on its scale, with how much stands behind it and what speaks against relying on it. */
export function RatingCell({ cell, name, what, unit, limit }: Props) {
  const behind = [intervalWords(cell, unit), countOfCell(cell)].filter(Boolean).join(" · ");
  const isCopied = cell.leftOut.some(({ why }) => why === "copy");
  return (
    <>
      <HowComputed cell={cell} name={name} what={what} unit={unit}>
        <b>{valueInUnit(cell.value, unit)}</b> <span class="small soft">{behind}</span>
      </HowComputed>
      <Interval
        from={unit.worst}
        to={unit.best}
        value={cell.value}
        low={cell.low}
        high={cell.high}
        isFew={cell.marks.includes("few")}
        limit={limit}
      />
      {cell.marks
        .filter((mark) => SHOWN.has(mark))
        .map((mark) =>
          isWarning(mark) ? (
            <Warned key={mark}>{markWords(mark, cell)}</Warned>
          ) : (
            <span key={mark} class="small soft">
              {markWords(mark, cell)}
            </span>
          ),
        )}
      {isCopied && <span class="small soft">{t("optionsCopies")}</span>}
    </>
  );
}
