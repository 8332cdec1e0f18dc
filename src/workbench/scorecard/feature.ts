import type { Feature } from "../frame/feature";
import { ScorecardSide } from "./scorecard-side";
import { scorecardWords } from "./words";

/** The scorecard of a hiring case: what the role asks for, and what officers say to it, blind to each other until all are in. */
export const scorecard = {
  views: [],
  words: scorecardWords,
  caseSides: [{ tab: "scorecard", kinds: ["hiring"], Shown: ScorecardSide }],
} satisfies Feature;
