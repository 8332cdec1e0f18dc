import type { CaseKind } from "../../domain/casework/cases";
import type { Reading } from "../../domain/evidence/reading";
import type { Held } from "./captured-before";
import type { KeyedFact } from "./keyed-fact";

/** The subject the page is about: the official's word first, then the page's, then the only one there is. */
export function mainOf({ main, subjects }: Reading, chosen: string | undefined): string | undefined {
  return chosen ?? main ?? (subjects.length === 1 ? subjects[0]?.id : undefined);
}

/** Whether the page is about a person: a profile, whichever the case. */
export const isOfPerson = ({ subjects }: Pick<Reading, "subjects">, main: string | undefined): boolean =>
  subjects.some(({ id, types }) => id === main && (types.includes("Person") || types.includes("ProfilePage")));

/**
 * What is ticked before the official ticks anything: everything about the main subject but its reviews. Of what the case
 * holds already, only what says something else now, reviews as well. In a hiring case nothing is, nor of a page
 * about a person: each fact about a person is to be chosen.
 */
export function defaultTicks(
  facts: readonly KeyedFact[],
  main: string | undefined,
  kind: CaseKind | undefined,
  held: Held,
  aboutPerson = false,
): ReadonlySet<string> {
  if (kind === "hiring" || aboutPerson || main === undefined) return new Set();
  const isWanted = ({ key, fact }: KeyedFact): boolean => {
    const standing = held.get(key)?.is;
    return standing === undefined ? fact.kind !== "review" : standing === "changed";
  };
  const about = facts.filter(({ fact }) => fact.subject === main);
  return new Set(about.filter(isWanted).map(({ key }) => key));
}
