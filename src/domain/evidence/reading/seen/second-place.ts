import type { FactDraft } from "../facts/fact-maker";
import { LIMITS } from "../limits";
import type { ToldFact } from "../merge/fact-book";
import type { Provenance } from "../model";

export type AggregateDraft = Extract<FactDraft, { kind: "aggregate-rating" }>;
export type ReviewDraft = Extract<FactDraft, { kind: "review" }>;

/** Confidence of a fact of which markup states the heart and people see more. */
export const PARTLY_SEEN = 0.9;

/** Adds one place where people see a stated fact. */
export function addPlace({ provenance }: ToldFact, cite: () => Provenance): void {
  if (provenance.length < LIMITS.provenance && !isSeen({ provenance })) provenance.push(cite());
}

/** Whether a fact already has a place on the visible page. */
export const isSeen = ({ provenance }: Pick<ToldFact, "provenance">): boolean =>
  provenance.some(({ syntax }) => syntax === "visible");
