import type { Alternative } from "../../../storage/reading";
import { type FactHistory, histories } from "../../parts/facts/fact-history";

/** What one source says of a subject in a case, each fact once. */
export interface SourceFacts {
  readonly key: string;
  readonly host: string;
  readonly ratings: readonly FactHistory<"aggregate-rating">[];
  readonly profile: readonly FactHistory<"profile">[];
  readonly tags: readonly FactHistory<"tag">[];
  readonly reviews: readonly FactHistory<"review">[];
}

export const sourceFacts = ({ listings }: Alternative): readonly SourceFacts[] =>
  listings.map(({ key, listing, facts, setAside }) => ({
    key,
    host: [...facts, ...setAside][0]?.host ?? listing?.host ?? "",
    ratings: histories(facts, "aggregate-rating"),
    profile: histories(facts, "profile"),
    tags: histories(facts, "tag"),
    reviews: histories(facts, "review"),
  }));
