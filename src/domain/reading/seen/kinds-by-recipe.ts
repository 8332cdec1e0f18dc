import type { ToldFact } from "../merge/fact-book";
import type { FactKind } from "../model";

const READERS = new Set(["site", "recipe"]);

/** Kinds of fact that a reader made for this very page has found: what is merely seen is no better than that. */
export function kindsByRecipe(told: readonly ToldFact[]): Set<FactKind> {
  const read = told.filter(({ provenance }) => provenance.some(({ syntax }) => READERS.has(syntax)));
  return new Set(read.map(({ fact }) => fact.kind));
}
