import type { Identifier } from "../../../domain/evidence/reading";
import { listingNode } from "../../../domain/casework/subjects";
import type { SubjectDossier } from "../../../storage/reading";
import { type FactHistory, histories } from "../../parts/facts/fact-history";

/** What one source says of the subject, each fact once. */
export interface ListingView {
  readonly node: string;
  readonly host: string;
  readonly name: string;
  readonly types: readonly string[];
  readonly url: string | null;
  readonly identifiers: readonly Identifier[];
  readonly ratings: readonly FactHistory<"aggregate-rating">[];
  readonly profile: readonly FactHistory<"profile">[];
  readonly tags: readonly FactHistory<"tag">[];
  readonly reviews: readonly FactHistory<"review">[];
}

export const listingViews = ({ listings }: SubjectDossier): readonly ListingView[] =>
  listings.map(({ subject, facts }) => ({
    node: listingNode(subject.listingKey),
    host: subject.host,
    name: subject.name || subject.id,
    types: subject.types,
    url: subject.url,
    identifiers: subject.identifiers,
    ratings: histories(facts, "aggregate-rating"),
    profile: histories(facts, "profile"),
    tags: histories(facts, "tag"),
    reviews: histories(facts, "review"),
  }));
