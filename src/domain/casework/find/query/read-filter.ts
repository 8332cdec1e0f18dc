import { tokens } from "../../../ground/language";
import { type FilterKind, kindsNamed } from "./filter-names";
import type { Place, QueryPart, QueryProblem } from "./query";
import { readDay } from "./read-day";
import { readRange } from "./read-range";

interface How {
  readonly isNot: boolean;
  readonly place: Place;
}
type Read = { readonly parts: readonly QueryPart[] } | QueryProblem;

const LAST_DAY = 0x1_0000;

/** What a filter asks for, or why nothing can be looked for by it. */
export function readFilter(filter: FilterKind, value: string, how: How): Read {
  if (value === "") return { code: "no-value", value, ...how.place };
  switch (filter) {
    case "case":
    case "source":
      return { parts: [{ type: filter, value, isNot: how.isNot, ...how.place }] };
    case "rating":
      return readRating(value, how);
    case "before":
    case "after":
      return readBound(filter, value, how);
    case "kind":
      return readKind(value, how);
    case "author":
      return { parts: authorWords(value, how) };
  }
}

function readRating(value: string, { isNot, place }: How): Read {
  const range = readRange(value);
  return range ? { parts: [{ type: "rating", ...range, isNot, ...place }] } : { code: "no-rating", value, ...place };
}

function readBound(filter: "before" | "after", value: string, { isNot, place }: How): Read {
  const span = readDay(value);
  if (!span) return { code: "no-day", value, ...place };
  const days = filter === "before" ? { from: 0, before: span.from } : { from: span.end, before: LAST_DAY };
  return { parts: [{ type: "day", ...days, isNot, ...place }] };
}

function readKind(value: string, { isNot, place }: How): Read {
  const kinds = kindsNamed(value);
  return kinds ? { parts: [{ type: "kind", kinds, isNot, ...place }] } : { code: "no-kind", value, ...place };
}

const authorWords = (value: string, { isNot, place }: How): QueryPart[] =>
  tokens(value).map(({ word, folded }) => ({
    type: "word",
    word,
    folded,
    isPrefix: false,
    isNot,
    field: "by",
    ...place,
  }));
