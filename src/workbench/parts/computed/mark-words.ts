import type { Cell, Mark } from "../../../domain/casework/comparison";
import { type TextKey, t, tn } from "../../../ui/texts";

const WORDS: Readonly<Record<Mark, TextKey>> = {
  "count-unknown": "markCountUnknown",
  "spread-unknown": "markSpreadUnknown",
  "count-differs": "markCountDiffers",
  "mean-differs": "markMeanDiffers",
  "value-outside-scale": "markValueOutsideScale",
  "distribution-left-out": "markDistributionLeftOut",
  few: "markFew",
  "one-sided": "markOneSided",
  "one-source": "markOneSource",
  "sources-differ": "markSourcesDiffer",
  rescaled: "markRescaled",
  inherited: "markInherited",
  restated: "markRestated",
  removed: "markRemoved",
  stale: "markStale",
  "not-graded": "markNotGraded",
  doubted: "markDoubted",
  "facts-differ": "markFactsDiffer",
  "places-differ": "markPlacesDiffer",
};

/** Marks that speak against relying on a number; the others say how it is to be read. */
const WARNINGS: ReadonlySet<Mark> = new Set<Mark>([
  "count-unknown",
  "value-outside-scale",
  "few",
  "one-sided",
  "sources-differ",
  "inherited",
  "removed",
  "stale",
  "doubted",
  "facts-differ",
  "places-differ",
]);

export const isWarning = (mark: Mark): boolean => WARNINGS.has(mark);

/** Below this many, the number of ratings itself is the reason; above, it is what their sources and age leave of them. */
const FEW = 10;

/** What an official should know of a cell before relying on it: "only 3 ratings: too few to rely on". */
export function markWords(mark: Mark, cell: Cell): string {
  const count = cell.state === "measured" ? cell.count : null;
  if (mark === "few" && count !== null && count < FEW) return tn("markOnlyFew", count);
  return t(WORDS[mark]);
}
