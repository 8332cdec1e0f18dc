import { formatNumber, t } from "../../../ui/texts";

/** A score in a word: its number, or that there is none. */
export const scoreWord = (score: number | null): string =>
  score === null ? t("scorecardNotScored") : formatNumber(score);
