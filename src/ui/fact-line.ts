import type { FactContent } from "../domain/evidence/captures";
import { answerName } from "./answer-words";
import { propertyName } from "./property-names";
import { valueWords } from "./property-value";
import { countWords, ratingWords } from "./rating-words";
import { formatNumber } from "./texts";

/** A fact on one line, as plain text: the page's words with what they mean. */
export function factLine(fact: FactContent): string {
  switch (fact.kind) {
    case "aggregate-rating":
      return joined([ratingWords(fact.rating), countWords(fact)]);
    case "review":
      return joined([
        ...[fact.rating && ratingWords(fact.rating), fact.author, fact.title, fact.text],
        fact.answer && `${answerName(fact.answer)}: ${fact.answer.text}`,
      ]);
    case "profile":
      return `${propertyName(fact.property)}: ${valueWords(fact)}`;
    case "tag":
      return joined([fact.label, fact.by, fact.count === undefined ? undefined : `×${formatNumber(fact.count)}`]);
  }
}

/** The same without what was answered to a review, where that is shown beside it. */
export const ownLine = (fact: FactContent): string =>
  factLine(fact.kind === "review" ? { ...fact, answer: undefined } : fact);

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(" · ");
