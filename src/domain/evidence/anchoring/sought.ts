import type { Fact, Selector } from "../reading";
import { collapse } from "./collapsed";
import { SHORTEST } from "./find-words";

/** A fact to be shown on its page: every place it was read at, and its own words for where it was read in code alone. */
export interface Sought {
  readonly places: readonly SoughtPlace[];
  readonly words: readonly string[];
  /** Its words that may stand anywhere, or be written another way: looked for near its neighbours' words alone. */
  readonly short?: readonly string[] | undefined;
  readonly near?: readonly string[] | undefined;
}

export interface SoughtPlace {
  readonly selectors: readonly Selector[];
  /** The address of the frame it was read in; the page itself where left out. */
  readonly frame?: string | undefined;
}

const WORDS = 2_000;
/** Numbers stand everywhere on a page; words around them make a place. */
const TELLING = /\p{L}.*\p{L}|\d[^\p{L}]{6}\d/u;
const ADDRESS = /^\w+:\/\//u;

export function soughtOf(fact: Fact): Sought {
  const places = fact.provenance.map(({ selectors, frame }) => ({ selectors, ...(frame !== undefined && { frame }) }));
  const telling = wordsOf(fact).filter((words) => TELLING.test(words) && !ADDRESS.test(words));
  return { places, words: telling.map(cut) };
}

/** A fact's neighbours are the next ones about the same subject, as they are read. */
const NEIGHBOURS = 8;

/**
 * The same with the words of the fact's neighbours, where its own are too short to be looked for everywhere, or are
 * numbers and dates, which pages write in many ways.
 */
export function soughtAmong(fact: Fact, facts: readonly Fact[]): Sought {
  const sought = soughtOf(fact);
  const short = wordsOf(fact).filter((words) => !isSearched(words) || !isMostlyLetters(words));
  if (short.length === 0) return sought;
  const at = facts.indexOf(fact);
  const near = facts
    .map((other, n) => ({ other, away: Math.abs(n - at) }))
    .filter(({ other }) => other !== fact && other.subject === fact.subject)
    .sort((a, b) => a.away - b.away)
    .flatMap(({ other }) => wordsOf(other).filter(isSearched))
    .slice(0, NEIGHBOURS);
  return { ...sought, short: short.map(cut), near: near.map(cut) };
}

const cut = (words: string): string => words.slice(0, WORDS);
const isSearched = (words: string): boolean =>
  TELLING.test(words) && !ADDRESS.test(words) && collapse(words).trim().length >= SHORTEST;

const isMostlyLetters = (words: string): boolean => words.replace(/[^\p{L}]/gu, "").length * 2 > words.length;

/** What people would look for, the most telling first. */
function wordsOf(fact: Fact): string[] {
  switch (fact.kind) {
    case "review":
      return [fact.text, fact.title].filter((words) => words !== undefined);
    case "aggregate-rating":
      return [fact.rating.raw];
    case "profile":
      return [fact.value];
    case "tag":
      return [fact.label];
  }
}
