import { AnswerWords, answerName } from "../../../ui/answer-words";
import { DateWords } from "../../../ui/page-date";
import { ratingWords } from "../../../ui/rating-words";
import { reviewName } from "../../../ui/review-name";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { OnFact } from "../annotations/on-fact";
import { CapturedWhen } from "./captured-when";
import { Corrected } from "./corrected";
import { Earlier } from "./earlier";
import type { ContentOf, FactHistory, Version } from "./fact-history";
import { FactTools } from "./fact-tools";
import { Inferred } from "../../../ui/inferred";

interface Props {
  readonly history: FactHistory<"review">;
  readonly host: string;
}

/** A review as a quote, with who said so, when and where, and what it said before. */
export function ReviewItem({ history, host }: Props) {
  return (
    <li class="quote">
      {history.latest.facts.map((fact, n) => (
        <Quote key={n} fact={fact} at={n} host={host} version={history.latest} />
      ))}
      <Earlier history={history} show={(fact) => <Words>{asLine(fact)}</Words>} />
    </li>
  );
}

interface QuoteProps {
  readonly fact: ContentOf<"review">;
  readonly host: string;
  /** Which of the version's facts it is. */
  readonly at: number;
  readonly version: Version<"review">;
}

function Quote({ fact, at, host, version }: QuoteProps) {
  return (
    <>
      <blockquote dir="auto">
        {fact.title && <b>{fact.title}</b>}
        <p>{fact.text ?? (fact.title ? "" : t("caseViewNoWords"))}</p>
      </blockquote>
      <p class="small soft said-by">
        <span>{fact.rating ? ratingWords(fact.rating) : t("caseViewUnrated")}</span>
        {fact.author && (
          <span>
            <Words>{fact.author}</Words>
          </span>
        )}
        {fact.date && (
          <span>
            <DateWords date={fact.date} />
          </span>
        )}
        <span>{host}</span>
        <Inferred of={fact} isPartly={version.partly?.[at]} />
        <CapturedWhen version={version} />
        <FactTools version={version} at={at} />
      </p>
      {fact.aspects && (
        <p class="small soft said-by">
          {fact.aspects.map(({ name, rating }, n) => (
            <span key={n}>
              <Words>{`${name}: ${ratingWords(rating)}`}</Words>
            </span>
          ))}
        </p>
      )}
      <AnswerWords answer={fact.answer} of={reviewName(fact)} isCorrected={fact.original?.answer !== undefined} />
      <Corrected fact={fact} later={version.later?.[at]} />
      <OnFact version={version} at={at} />
    </>
  );
}

const asLine = ({ rating, title, text, answer }: ContentOf<"review">): string =>
  [rating && ratingWords(rating), title, text, answer && `${answerName(answer)}: ${answer.text}`]
    .filter(Boolean)
    .join(" · ");
