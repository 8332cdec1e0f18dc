import { formatShare, t } from "../../../ui/texts";

/** In how many of the tries something happens: nearly never is not never, and nearly always not always. */
export function oftenWords(share: number): string {
  if (share > 0 && share < 0.01) return t("compareUnderOne");
  return share < 1 && share > 0.99 ? t("compareOverNinetyNine") : formatShare(share);
}
