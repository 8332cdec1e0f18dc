import type { CapturedFact, FactContent } from "../../../domain/evidence/captures";

/** A fact as the components that also show its sources take it; here its sources stay in the log. */
export const withoutSources = (fact: FactContent): CapturedFact => ({ ...fact, provenance: [] });

/** The fact in the page's own words, whatever a person corrected. */
export function asRead(fact: FactContent): CapturedFact {
  const words = Object.entries(fact.original ?? {}).map(([name, value]) => [name, value ?? undefined] as const);
  return { ...withoutSources(fact), ...Object.fromEntries(words), original: undefined };
}
