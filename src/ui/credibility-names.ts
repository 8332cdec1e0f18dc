import type { Credibility } from "../domain/casework/trust";
import { type TextKey, t } from "./texts";

const NAMES: Readonly<Record<Credibility, TextKey>> = {
  1: "credibilityName1",
  2: "credibilityName2",
  3: "credibilityName3",
  4: "credibilityName4",
  5: "credibilityName5",
  6: "credibilityName6",
};

/** What a number of the Admiralty code means: "probably true". */
export const credibilityMeaning = (credibility: Credibility): string => t(NAMES[credibility]);

/** The number with what it means: "2 probably true". */
export const credibilityName = (credibility: Credibility): string =>
  t("credibilityLine", String(credibility), credibilityMeaning(credibility));
