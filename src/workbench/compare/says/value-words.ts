import type { ValueFunction } from "../../../domain/casework/comparison";
import { type TextKey, t } from "../../../ui/texts";

const KINDS: Readonly<Record<ValueFunction["kind"], TextKey>> = {
  linear: "compareSaysLinear",
  enough: "compareSaysEnough",
  steps: "compareSaysSteps",
  grades: "compareSaysGrades",
};

/** How a value function goes from one end to the other, in a few words. */
export const valueWords = ({ kind }: ValueFunction): string => t(KINDS[kind]);
