import type { FactRow } from "../../../evidence/captures";
import type { Rating } from "../../../evidence/reading";
import type { Recorded } from "../../../ledger/log";
import { dayOf } from "./days";
import { type FindDocument, type FindText, filterOf, textsOf } from "./document";

const STARS = 4;

/** A fact is found by everything it says; of the day it was written, or else captured. */
export function factDocument({
  at,
  origin,
  index,
  n,
  captureId,
  host,
  subject,
  kind,
  fact,
}: Recorded<FactRow>): FindDocument {
  const rating = "rating" in fact ? fact.rating : undefined;
  return {
    ref: `f ${at} ${origin} ${index} ${n}`,
    kind,
    texts: [...textsOfFact(fact), ...textsOf(["body", rating?.grade])],
    filters: [filterOf("host", host), filterOf("capture", captureId), filterOf("subject", subject)],
    stars: starsOf(rating),
    day: dayOf(("date" in fact ? fact.date?.iso : undefined) ?? at),
  };
}

/** Where a rating stands between its worst and its best, as stars from 1 to 5; nothing where its scale is not known. */
const starsOf = (rating: Rating | undefined): number | undefined =>
  rating?.normalised === undefined ? undefined : 1 + STARS * rating.normalised;

function textsOfFact(fact: FactRow["fact"]): FindText[] {
  switch (fact.kind) {
    case "aggregate-rating":
      return textsOf(["body", fact.rating.raw]);
    case "review":
      return textsOf(
        ["head", fact.title],
        ["by", fact.author],
        ["body", fact.text],
        // Found with the review, and by none of the reviewer's filters: somebody else has said it.
        ["body", fact.answer?.text],
        ["body", fact.answer?.author],
        ...(fact.aspects ?? []).map(({ name }): ["body", string] => ["body", name]),
      );
    case "profile":
      return textsOf(["body", fact.value]);
    case "tag":
      return textsOf(["head", fact.label], ["by", fact.by]);
  }
}
