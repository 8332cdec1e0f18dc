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

/** Of a text that is cut at its numbers: what is between them, the blank before one, and the number. */
const PARTS = 3;

/** A record's words, their numbers in brackets as links to what they cite; one that cites nothing stays as it was written. */
export function footnoted(text: string, decided: Pick<Decided, "id" | "decision">): string {
  const { length } = decided.decision.cited;
  // A number follows the word before it without a gap, as footnotes do.
  const parts = text.split(/( ?)\[(\d{1,5})\]/u);
  const html = parts.map((part, n) => {
    if (n % PARTS === 0) return escape(part);
    if (n % PARTS === 1) return "";
    const number = Number(part);
    const gap = parts[n - 1] ?? "";
    return number >= 1 && number <= length ? footnoteLinks(decided, [number]) : `${gap}[${part}]`;
  });
  return `<bdi>${html.join("")}</bdi>`;
}
