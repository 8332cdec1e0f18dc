import { jcs, wellFormed } from "../../ledger/log";
import { dayAsSaid, type Fact, type Review } from "../reading";
import type { CapturedFact } from "./captured-fact";
import { uncorrected } from "./original";
import { isOfQuotation } from "./quotation";
import type { FactContent } from "./tables";

/**
 * What makes a fact this fact, whatever it says now: by this it is known again when its page is read once more, in a later
 * capture, and over all captures of its subject. As the page said it: a person's correction does not make it another. A
 * property with several values is several facts of one identity, as is what one person wrote twice on a day.
 */
export function identityOf(fact: Fact | CapturedFact | FactContent): string {
  // Where it was read is no part of it.
  const read = uncorrected({ provenance: [], ...fact });
  // As the log keeps it: in one order, and well-formed, whatever the page says now.
  return jcs(wellFormed([read.kind, read.subject, ...distinguishing(read)]));
}

function distinguishing(fact: Fact): unknown[] {
  switch (fact.kind) {
    case "aggregate-rating":
      return [];
    case "profile":
      // Each marked quotation is one of its own.
      return isOfQuotation(fact.property) ? [fact.property, fact.value] : [fact.property];
    case "tag":
      return [fact.label, fact.by ?? null];
    case "review":
      return fact.url === undefined ? byWhom(fact) : [fact.url];
  }
}

const BEGINNING = 80;

/**
 * A review that has no name of its own is known by who wrote it when; its text may be revised. Where the one or the other
 * is not said, the text's beginning stands in: else all that nobody signed on one day would be one review. A date that is
 * a span ("3 weeks ago") moves on from one reading to the next, and says no day.
 */
function byWhom({ author, date, text }: Review): unknown[] {
  const day = date?.edtf === undefined ? (date?.iso === undefined ? date?.raw : dayAsSaid(date.iso)) : undefined;
  const isKnown = author !== undefined && day !== undefined;
  return [author ?? null, day ?? null, isKnown ? null : beginningOf(text)];
}

/** How a review begins. */
export const beginningOf = (text: string | undefined): string | null => text?.slice(0, BEGINNING) ?? null;
