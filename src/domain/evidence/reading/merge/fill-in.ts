import type { FactDraft } from "../facts/fact-maker";
import { LIMITS } from "../limits";
import type { Answer, Rating } from "../model";
import { isSameText } from "./same-fact";

/** Adds what the second statement says and the first left out; what both say stays as the first said it. */
export function fillIn(known: FactDraft, fact: FactDraft): void {
  if (known.kind === "aggregate-rating" && fact.kind === "aggregate-rating") {
    known.rating = fuller(known.rating, fact.rating);
    known.ratingCount ??= fact.ratingCount as number;
    known.reviewCount ??= fact.reviewCount as number;
    if (fact.distribution) known.distribution ??= fact.distribution;
  } else if (known.kind === "review" && fact.kind === "review") fillInReview(known, fact);
  known.confidence = Math.max(known.confidence, fact.confidence);
  dropUndefined(known);
}

type ReviewDraft = Extract<FactDraft, { kind: "review" }>;

function fillInReview(known: ReviewDraft, fact: ReviewDraft): void {
  const { rating, text, date } = known;
  const answer = fullerAnswer(known.answer, fact.answer);
  Object.assign(known, { ...fact, ...known, ...(answer && { answer }) });
  if (rating && fact.rating) known.rating = fuller(rating, fact.rating);
  if (text !== undefined && fact.text !== undefined && fact.text.length > text.length) known.text = fact.text;
  if (date?.iso === undefined && fact.date?.iso !== undefined) known.date = fact.date;
}

/** What both places say of one answer; of two answers the one that was known. */
export function fullerAnswer(known: Answer | undefined, other: Answer | undefined): Answer | undefined {
  if (known === undefined || other === undefined || !isSameText(known.text, other.text)) return known ?? other;
  return {
    ...other,
    ...known,
    confidence: Math.max(known.confidence, other.confidence),
    provenance: [...known.provenance, ...other.provenance].slice(0, LIMITS.provenance),
  };
}

/** The scale counts as stated if either place states it; values on different scales are not mixed. */
function fuller(one: Rating, other: Rating): Rating {
  return one.value === other.value && one.best === undefined && other.best !== undefined
    ? { ...other, raw: one.raw }
    : one;
}

function dropUndefined(fact: FactDraft): void {
  for (const [key, value] of Object.entries(fact)) if (value === undefined) Reflect.deleteProperty(fact, key);
}
