import type { Limit, Met } from "../../../domain/casework/comparison";
import { t } from "../../../ui/texts";
import { bareAmount, amountWords } from "../says/amount-words";

/** By how much an option is outside of a limit: “€280 over”, “2 beds short”; of grades the grade itself. */
export function overWords({ unit, must }: Limit, { cell }: Met): string {
  if (cell.state !== "measured" || must.be === "said") return t("compareNotKnown");
  if (unit.as === "grades") return amountWords(cell.value, unit);
  // An interval is outside with both of its ends: the nearer one says by how much at least.
  const by = must.be === "at-most" ? cell.low - must.value : must.value - cell.high;
  const amount = bareAmount(tidy(by), unit);
  if (must.be === "at-most") return t("compareOver", amount);
  return t("compareShort", amount, amountWords(cell.value, unit));
}

const tidy = (value: number): number => Number(value.toPrecision(12));
