import type { ToldFact } from "../merge/fact-book";
import type { FactKind } from "../model";

/** Of these a recipe made by pointing gives all there is: the one rating, every review. */
const WHOLE: ReadonlySet<FactKind> = new Set<FactKind>(["aggregate-rating", "review"]);

/**
 * Kinds of fact that a reader made for this very page has found: what is merely seen is no better than that. A site's own
 * reader knows all that is worth reading there; somebody who pointed at one fact or tag wanted that one besides the rest.
 */
export function kindsByRecipe(told: readonly ToldFact[]): Set<FactKind> {
  const kinds = told.filter(({ fact, provenance }) =>
    provenance.some(({ syntax }) => syntax === "site" || (syntax === "recipe" && WHOLE.has(fact.kind))),
  );
  return new Set(kinds.map(({ fact }) => fact.kind));
}
