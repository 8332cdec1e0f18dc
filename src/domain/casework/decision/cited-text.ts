import { jcs } from "../../ledger/log";
import type { Cited } from "./citations";

/** A part of a text: words, or the number of what is cited there, counted from 1. */
export type TextPart = string | { readonly cited: number };

const NUMBER = /\[([1-9]\d{0,4})\]/gu;

/** A text in its parts, in order. A number in brackets that points at none of `count` stays words. */
export function textParts(text: string, count: number): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { 0: written, 1: digits, index } of text.matchAll(NUMBER)) {
    const cited = Number(digits);
    if (cited > count) continue;
    if (index > from) parts.push(text.slice(from, index));
    parts.push({ cited });
    from = index + written.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** The numbers that texts cite, each once, in the order in which it is first cited. */
export const citedIn = (texts: readonly string[], count: number): readonly number[] => [
  ...new Set(
    texts.flatMap((text) => textParts(text, count).flatMap((part) => (typeof part === "string" ? [] : [part.cited]))),
  ),
];

/** The numbers in brackets that point at nothing, each once. */
export const danglingIn = (texts: readonly string[], count: number): readonly number[] =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(NUMBER)].map(([, digits]) => Number(digits))))].filter(
    (number) => number > count,
  );

interface Citing {
  readonly texts: readonly string[];
  /** What the numbers in brackets point at. */
  readonly cited: readonly Cited[];
}

/**
 * Texts with what they cite numbered in the order in which it is first cited; a place that is listed twice has one number, and what
 * is cited nowhere is left out. A number that points at nothing is written in parentheses, so that it never points at anything.
 */
export function numberAnew({ texts, cited }: Citing): Citing {
  const kept: Cited[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (place: Cited): number => {
    const key = jcs(place);
    const known = numbers.get(key) ?? kept.push(place);
    numbers.set(key, known);
    return known;
  };
  const renumbered = texts.map((text) =>
    text.replaceAll(NUMBER, (_written, digits: string) => {
      const place = cited[Number(digits) - 1];
      return place ? `[${numberOf(place)}]` : `(${digits})`;
    }),
  );
  return { texts: renumbered, cited: kept };
}
