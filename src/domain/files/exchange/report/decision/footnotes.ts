import { escape } from "../html";
import type { Decided } from "./decided";

/** Where a cited entry is told, counted from 1. */
export const footnoteId = ({ id }: Pick<Decided, "id">, number: number): string => `${id}-evidence-${number}`;

/** A number that leads to the evidence; several stand one behind the other. Counted from 1. */
export function footnoteLinks(decided: Pick<Decided, "id">, numbers: readonly number[]): string {
  const links = numbers.map((number) => `<a role="doc-noteref" href="#${footnoteId(decided, number)}">${number}</a>`);
  return links.length === 0 ? "" : `<sup>${links.join(" ")}</sup>`;
}

/** A record's words, their numbers in brackets as links to what they cite; one that cites nothing stays as it was written. */
export function footnoted(text: string, decided: Pick<Decided, "id" | "decision">): string {
  const { length } = decided.decision.cited;
  const parts = text.split(/(?: ?)\[(\d{1,5})\]/u);
  const html = parts.map((part, n) => {
    if (n % 2 === 0) return escape(part);
    const number = Number(part);
    return number >= 1 && number <= length ? footnoteLinks(decided, [number]) : `[${part}]`;
  });
  return `<bdi>${html.join("")}</bdi>`;
}
