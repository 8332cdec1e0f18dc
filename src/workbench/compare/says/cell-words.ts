import type { Cell, Unit } from "../../../domain/casework/comparison";
import { t } from "../../../ui/texts";
import { amountWords, bareAmount } from "./amount-words";

/** What a cell says, in its unit; for grades the grade's own word. */
export function cellWords(cell: Cell, unit: Unit): string {
  switch (cell.state) {
    case "measured":
      return amountWords(cell.value, unit);
    case "said":
      return cell.texts.join(" · ");
    case "unknown":
      return t("compareNotKnown");
  }
}

/** The ends of what it may be, nine times in ten; nothing where it is exact. */
export const intervalWords = (cell: Cell, unit: Unit): string | undefined =>
  cell.state === "measured" && cell.quantiles
    ? t("compareFromTo", bareAmount(cell.low, unit), bareAmount(cell.high, unit))
    : undefined;
