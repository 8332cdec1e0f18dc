import { type FactContent, uncorrected } from "../../../evidence/captures";
import type { Fact, Review } from "../../../evidence/reading";
import { oneLine } from "../../../ground/text";
import { type Rated, ratedOf, scaleName } from "./rated";

export const COUNTS = ["ratingCount", "reviewCount"] as const;
export type CountName = (typeof COUNTS)[number];

/** What somebody, a page or a capture, says of a listing, as far as a watch may ask for it. */
export interface Shown {
  /** By the name of its scale; none where two of one scale say different things. */
  readonly ratings: ReadonlyMap<string, Rated>;
  readonly counts: ReadonlyMap<CountName, number>;
  /** The values of each property, each once; none of one that has more than can be told apart. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  readonly reviews: readonly Review[];
}

/** More values of one property are a list that grows, not a statement that changes. */
const MOST_VALUES = 50;

/** Of facts about one listing, as the page said them: whatever a person corrected. */
export function shownOf(facts: readonly (Fact | FactContent)[]): Shown {
  const stated = facts.map((fact) => uncorrected({ provenance: [], ...fact }));
  const totals = stated.flatMap((fact) => (fact.kind === "aggregate-rating" ? [fact] : []));
  const rated = totals.flatMap(({ rating }) => ratedOf(rating) ?? []);
  const values = stated.flatMap((fact) =>
    fact.kind === "profile" ? [[fact.property, oneLine(fact.value)] as const] : [],
  );
  return {
    ratings: onlyOnes(
      rated.map((one) => [scaleName(one), one] as const),
      ({ text, value }) => `${String(value)} ${text}`,
    ),
    counts: onlyOnes(
      totals.flatMap((total) => COUNTS.flatMap((name) => countOf(name, total[name]))),
      String,
    ),
    properties: gather(values),
    reviews: stated.flatMap((fact) => (fact.kind === "review" ? [fact] : [])),
  };
}

const countOf = (name: CountName, count: number | undefined) => (count === undefined ? [] : [[name, count] as const]);

/** What is said under each name, where only one thing is. */
function onlyOnes<K, T>(said: readonly (readonly [K, T])[], spelled: (one: T) => string): ReadonlyMap<K, T> {
  const found = new Map<K, T>();
  const doubtful = new Set<K>();
  for (const [name, one] of said) {
    const held = found.get(name);
    if (held !== undefined && spelled(held) !== spelled(one)) doubtful.add(name);
    found.set(name, one);
  }
  for (const name of doubtful) found.delete(name);
  return found;
}

function gather(values: readonly (readonly [property: string, value: string])[]): Shown["properties"] {
  const found = new Map<string, Set<string>>();
  for (const [property, value] of values)
    if (value !== "") found.set(property, (found.get(property) ?? new Set()).add(value));
  return new Map([...found].flatMap(([name, held]) => (held.size > MOST_VALUES ? [] : [[name, [...held].sort()]])));
}
