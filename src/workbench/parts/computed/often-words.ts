import { formatShare, t } from "../../../ui/texts";

/** In how many of the tries something happens: nearly never is not never, and nearly always not always. */
export function oftenWords(share: number): string {
  if (share > 0 && share < 0.01) return t("compareUnderOne");
  return share < 1 && share > 0.99 ? t("compareOverNinetyNine") : formatShare(share);
}

/** The same of a hundred, where there is room for no more than a number. */
export const ofHundred = (share: number): number => (share < 1 ? Math.min(99, Math.round(share * 100)) : 100);
