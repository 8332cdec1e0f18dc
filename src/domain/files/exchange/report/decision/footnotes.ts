import { textParts } from "../../../../casework/decision";
import { escape } from "../html";
import type { Decided } from "./decided";

/** Where a cited entry is told, counted from 1. */
export const footnoteId = ({ id }: Pick<Decided, "id">, number: number): string => `${id}-evidence-${number}`;

/** A number that leads to the evidence; several stand one behind the other. Counted from 1. */
export function footnoteLinks(decided: Pick<Decided, "id">, numbers: readonly number[]): string {
  const links = numbers.map((number) => `<a role="doc-noteref" href="#${footnoteId(decided, number)}">${number}</a>`);
  // A word joiner: no line ends between a word and its number.
  return links.length === 0 ? "" : `\u2060<sup>${links.join(" ")}</sup>`;
}

/** A record's words, their numbers in brackets as links to what they cite; one that cites nothing stays as it was written. */
export function footnoted(text: string, decided: Pick<Decided, "id" | "decision">): string {
  const parts = textParts(text, decided.decision.cited.length);
  const html = parts.map((part, n) => {
    if (typeof part !== "string") return footnoteLinks(decided, [part.cited]);
    // A number follows the word before it without a gap, as footnotes do.
    return escape(n + 1 < parts.length ? part.replace(/ $/u, "") : part);
  });
  return `<bdi>${html.join("")}</bdi>`;
}
