import type { CapturedFact } from "../../../../evidence/captures";
import type { Rating } from "../../../../evidence/reading";
import type { ExchangeWords } from "../../words";
import { escape, words } from "../html";

/** A fact in words, as HTML. */
export function factHtml(fact: CapturedFact, w: ExchangeWords): string {
  const lines = [`<strong>${escape(w.facts[fact.kind])}</strong>`, ...says(fact, w)];
  if (fact.lastRead !== undefined) lines.push(`<small>${escape(w.lastSeen)} ${escape(moment(fact.lastRead))}</small>`);
  if (fact.original)
    lines.push(`<small>${escape(w.corrected)}: <code>${words(JSON.stringify(fact.original))}</code></small>`);
  return lines.join("<br>");
}

function says(fact: CapturedFact, w: ExchangeWords): string[] {
  switch (fact.kind) {
    case "aggregate-rating":
      return [joined(rated(fact.rating), counted(fact.ratingCount, w.ratings), counted(fact.reviewCount, w.reviews))];
    case "review":
      return [
        joined(fact.rating && rated(fact.rating), fact.author, fact.date?.raw, fact.title),
        ...(fact.text === undefined ? [] : [words(fact.text)]),
      ];
    case "profile":
      return [joined(`${fact.property}: ${fact.value}`)];
    case "tag":
      return [joined(fact.label, fact.by, counted(fact.count, w.times))];
  }
}

const rated = ({ raw, grade }: Rating): string => (raw === "" ? (grade ?? "") : raw);
const counted = (count: number | undefined, what: string): string | undefined =>
  count === undefined ? undefined : `${count} ${what}`;
const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? words(part) : [])).join(" · ");

/** Where and by which reader a fact was found on the page. */
export const howRead = ({ provenance }: CapturedFact): string =>
  [...new Set(provenance.map(({ syntax, reader, version }) => words(`${syntax} (${reader} ${version})`)))].join("<br>");

/** `2026-03-02 09:00:00 UTC`: said the same on every machine, whatever its language and time zone. */
export const moment = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;
