import type { Match } from "./hit";

const AROUND = 60;

/** The words around a passage; what is cut off is an ellipsis. */
export function excerptOf(text: string, { from, to }: Match): readonly [string, string, string] {
  const [start, end] = [Math.max(0, from - AROUND), Math.min(text.length, to + AROUND)];
  return [
    `${start > 0 ? "…" : ""}${text.slice(start, from).toWellFormed()}`,
    text.slice(from, to),
    `${text.slice(to, end).toWellFormed()}${end < text.length ? "…" : ""}`,
  ];
}
