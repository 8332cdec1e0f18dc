import type { Cell, Unit } from "../../../domain/casework/comparison";
import { formatNumber, language, t } from "../../../ui/texts";
import { unknownWords } from "./unknown-words";
import { amountInUnit, valueInUnit } from "./unit-words";

/** What a cell says, in a few words: "4.2 of 5", "Good", "nothing is known". */
export function cellWords(cell: Cell, unit: Unit): string {
  switch (cell.state) {
    case "measured":
      return valueInUnit(cell.value, unit);
    case "said":
      return new Intl.ListFormat(language(), { type: "unit" }).format([...new Set(cell.texts)]);
    case "unknown":
      return unknownWords(cell.why);
  }
}

type Measured = Extract<Cell, { state: "measured" }>;

/** The 90 % interval in words: "4.0 to 4.4"; nothing where the value is exact. */
export const intervalWords = ({ low, high, quantiles }: Measured, unit: Unit): string =>
  quantiles === null ? "" : t("intervalFromTo", amountInUnit(low, unit), amountInUnit(high, unit));

/** How many ratings stand behind it, as a number; nothing where that is not known, or it is no rating. */
export const countOfCell = ({ count }: Measured): string => (count === null ? "" : formatNumber(count));
