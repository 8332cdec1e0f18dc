import type { Feature } from "../frame/feature";
import { compareWords } from "./words";

/** What a case's alternatives come to by what matters. */
export const compare = {
  views: [],
  words: compareWords,
} satisfies Feature;
