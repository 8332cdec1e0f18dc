import type { Fact, Selector } from "../reading";

/** A fact to be shown on its page: every place it was read at, and its own words for where it was read in code alone. */
export interface Sought {
  readonly places: readonly SoughtPlace[];
  readonly words: readonly string[];
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
  return { places, words: telling.map((words) => words.slice(0, WORDS)) };
}

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
