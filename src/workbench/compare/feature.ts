import { CASE_KINDS } from "../../domain/ground/case-names";
import type { Feature } from "../frame/feature";
import { CompareSide } from "./compare-side";
import { compareWords } from "./words";

/** What a case's alternatives come to by what matters. People are not ranked: a hiring case has scorecards instead. */
export const compare = {
  views: [],
  words: compareWords,
  caseSides: [{ tab: "compare", kinds: CASE_KINDS.filter((kind) => kind !== "hiring"), Shown: CompareSide }],
} satisfies Feature;
