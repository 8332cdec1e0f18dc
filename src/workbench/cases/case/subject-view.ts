import { madeAt } from "../../../domain/ledger/log";
import type { SubjectEvidence } from "../../../storage/reading";
import { type FactHistory, histories } from "../../parts/facts/fact-history";

/** Everything a case's evidence says about one subject, each fact once. */
export interface SubjectView {
  readonly key: string;
  readonly name: string;
  readonly types: readonly string[];
  readonly identifiers: readonly string[];
  readonly host: string;
  readonly ratings: readonly FactHistory<"aggregate-rating">[];
  readonly profile: readonly FactHistory<"profile">[];
  readonly tags: readonly FactHistory<"tag">[];
  readonly reviews: readonly FactHistory<"review">[];
  readonly lastCapturedAt: string;
}

export function subjectView({ listingKey, subject, facts }: SubjectEvidence): SubjectView {
  const host = facts[0]?.host ?? subject?.host ?? "";
  const id = listingKey.slice(host.length + 1);
  return {
    key: listingKey,
    name: subject?.name || id,
    types: subject?.types ?? [],
    identifiers: subject?.identifiers.map(({ value }) => value) ?? [],
    host,
    ratings: histories(facts, "aggregate-rating"),
    profile: histories(facts, "profile"),
    tags: histories(facts, "tag"),
    reviews: histories(facts, "review"),
    lastCapturedAt: facts.map(madeAt).reduce((last, at) => (at > last ? at : last), ""),
  };
}

/** The subject with the most said about it first. */
export const subjectViews = (subjects: readonly SubjectEvidence[]): SubjectView[] =>
  [...subjects].sort((a, b) => b.facts.length - a.facts.length).map(subjectView);
