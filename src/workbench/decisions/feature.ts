import type { Feature } from "../frame/feature";
import { decisionWords } from "./words";

/** What was decided in a case, and why. */
export const decisions = {
  views: [],
  words: decisionWords,
} satisfies Feature;
