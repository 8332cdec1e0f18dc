import type { Feature } from "../frame/feature";
import { CompareSide } from "./compare-side";
import { compareWords } from "./words";

/** What a case's alternatives come to by what matters. */
export const compare = {
  views: [],
  words: compareWords,
  caseSides: [{ tab: "compare", Shown: CompareSide }],
} satisfies Feature;
