import type { Limit, Must, Unit } from "../../../domain/casework/comparison";
import { type TextKey, t } from "../../../ui/texts";
import { amountWords } from "./amount-words";

const MUSTS: Readonly<Record<Must["be"], TextKey>> = {
  "at-most": "compareAtMost",
  "at-least": "compareAtLeast",
  said: "compareSaid",
};

/** What an option must meet: “Cost: at most €4,200 per month”. */
export const limitWords = ({ name, unit, must }: Pick<Limit, "name" | "unit" | "must">): string =>
  t("compareLimitSays", name, mustWords(must, unit));

/** The bound alone: “at most €4,200 per month”. */
export const mustWords = (must: Must, unit: Unit): string =>
  t(MUSTS[must.be], must.be === "said" ? must.text : amountWords(must.value, unit));
