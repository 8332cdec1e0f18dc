import { findingDismissed } from "./finding-dismissed";
import { findingKept } from "./finding-kept";
import { findingWithdrawn } from "./finding-withdrawn";
import { findings } from "./tables";

export { type FoundAgain, type LookUpInput, type SaidInput, foundAgain } from "./again";
export type { KeptFinding } from "./finding-kept";
export { type CannotKeep, type LeafAt, findingKey, foundKept, howKept, inputsOf, keyOfRow, signsOf } from "./keeping";
export { type SaidReview, byPlace, factId, placeOfId, saidRating, saidReview } from "./said";
export {
  type FindingAsked,
  type FindingFound,
  type FindingHow,
  type FindingInputs,
  type FindingMethod,
  type FindingSigns,
  MethodV1 as FindingMethodV1,
  NOTE_LENGTH as FINDING_NOTE_LENGTH,
  REASON_LENGTH as FINDING_REASON_LENGTH,
} from "./shapes";
export type { FindingRow } from "./tables";
export { findingDismissed, findingKept, findingWithdrawn, findings };

export const findingActs = [findingKept, findingDismissed, findingWithdrawn] as const;
export const findingTables = [findings] as const;
