import type { WithheldKind } from "../withhold";

/** What stands in the place of words that are withheld. The same in every language, for it is part of what is kept. */
export const markOf = (kind: WithheldKind): string => `[withheld: ${kind}]`;

/** Each such mark. */
const MARKS = /\[withheld: [a-z-]{2,20}\]/gu;

/** What stands before, between and after marks, with where it begins. */
export function betweenMarks(text: string): (readonly [at: number, piece: string])[] {
  const pieces: [number, string][] = [];
  let at = 0;
  for (const { index, 0: mark } of text.matchAll(MARKS)) {
    pieces.push([at, text.slice(at, index)]);
    at = index + mark.length;
  }
  return [...pieces, [at, text.slice(at)]];
}

/** Whether a text says nothing but that something is withheld. */
export const isMarkOnly = (text: string): boolean => {
  const left = text.replace(MARKS, "");
  return left !== text && !/[\p{L}\p{N}]/u.test(left);
};
