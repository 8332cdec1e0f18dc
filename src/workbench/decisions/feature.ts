import type { Feature } from "../frame/feature";
import { DecisionSide } from "./decision-side";
import { SinceMark } from "./since/since-mark";
import { decisionWords } from "./words";

/** What was decided in a case, and why. */
export const decisions = {
  views: [],
  words: decisionWords,
  caseSides: [{ tab: "decision", Shown: DecisionSide, Mark: SinceMark }],
} satisfies Feature;
