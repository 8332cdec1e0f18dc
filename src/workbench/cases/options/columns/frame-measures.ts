import type { Limit, Measure } from "../../../../domain/casework/comparison";
import type { CaseComparison } from "../../../../storage/reading";
import type { OptionColumn } from "../../../../platform/kept";
import { columnKey } from "./column-key";
import type { Measured } from "./shown-column";

type Framed = Pick<CaseComparison, "framed">;

/** The column that shows a measure; nothing for what officials judge, which stands where options are compared. */
export function columnOfMeasure(measure: Measure): OptionColumn | undefined {
  switch (measure.of) {
    case "judgement":
      return undefined;
    case "distance":
      return { of: "distance" };
    default:
      return measure;
  }
}

/** What the case's comparison measures in a column, in its unit; words (a limit's) only where nothing else is. */
export function framedMeasure({ framed }: Framed, column: OptionColumn): Measured | undefined {
  const all = [...(framed?.frame.criteria ?? []), ...(framed?.frame.limits ?? [])];
  const same = all.filter(({ measure }) => isShownIn(measure, column));
  return same.find(({ unit }) => unit.as !== "text") ?? same[0];
}

export const limitOn = ({ framed }: Framed, column: OptionColumn): Limit | undefined =>
  framed?.frame.limits.find(({ measure }) => isShownIn(measure, column));

function isShownIn(measure: Measure, column: OptionColumn): boolean {
  const shown = columnOfMeasure(measure);
  return shown !== undefined && columnKey(shown) === columnKey(column);
}
