import type { CaseKind } from "../../domain/casework/cases";
import type { Reading } from "../../domain/evidence/reading";
import type { KeyedFact } from "./keyed-fact";

/** The subject the page is about: the official's word first, then the page's, then the only one there is. */
export function mainOf({ main, subjects }: Reading, chosen: string | undefined): string | undefined {
  return chosen ?? main ?? (subjects.length === 1 ? subjects[0]?.id : undefined);
}

/**
 * What is ticked before the official ticks anything: everything about the main subject but its reviews. In a hiring
 * case nothing is: each fact about a person is to be chosen.
 */
export function defaultTicks(
  facts: readonly KeyedFact[],
  main: string | undefined,
  kind: CaseKind | undefined,
): ReadonlySet<string> {
  if (kind === "hiring" || main === undefined) return new Set();
  return new Set(facts.filter(({ fact }) => fact.subject === main && fact.kind !== "review").map(({ key }) => key));
}
