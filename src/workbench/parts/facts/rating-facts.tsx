import type { FactLater } from "../../../domain/evidence/captures";
import type { Rating } from "../../../domain/evidence/reading";
import { Distribution } from "../../../ui/distribution";
import { RatingBar } from "../../../ui/rating-bar";
import { RatingScore } from "../../../ui/rating";
import { countWords, ratingWords } from "../../../ui/rating-words";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { OnFact } from "../annotations/on-fact";
import { withoutSources } from "./as-read";
import { CapturedWhen } from "./captured-when";
import { Corrected } from "./corrected";
import { Earlier } from "./earlier";
import type { ContentOf, FactHistory } from "./fact-history";
import { FactTools } from "./fact-tools";
import { Inferred } from "../../../ui/inferred";

type Aggregate = ContentOf<"aggregate-rating">;

/** The overall rating as captured last, how it is spread, and how it has changed. */
export function RatingFacts({ history }: { readonly history: FactHistory<"aggregate-rating"> }) {
  const { latest, earlier } = history;
  const before = earlier[0]?.facts[0];
  return (
    <div class="rating-fact">
      {latest.facts.map((fact, n) => (
        <OneRating
          key={n}
          fact={fact}
          partly={latest.partly?.[n]}
          later={latest.later?.[n]}
          before={n === 0 ? before : undefined}
        />
      ))}
      <p>
        <CapturedWhen version={latest} />{" "}
        {latest.facts.map((_, n) => (
          <FactTools key={n} version={latest} at={n} />
        ))}
      </p>
      {latest.facts.map((_, n) => (
        <OnFact key={n} version={latest} at={n} />
      ))}
      <Earlier history={history} show={(fact) => <Words>{ratingLine(fact)}</Words>} />
    </div>
  );
}

interface OneProps {
  readonly fact: Aggregate;
  readonly later: FactLater | undefined;
  readonly partly: boolean | undefined;
  readonly before: Aggregate | undefined;
}

function OneRating({ fact, later, partly, before }: OneProps) {
  const steps = fact.distribution ?? [];
  return (
    <>
      <p class="line">
        <RatingScore rating={fact.rating} /> <span class="soft">{countOf(fact)}</span>
        <Inferred of={fact} isPartly={partly} />
        {before && <ChangedFrom before={before.rating} now={fact.rating} />}
      </p>
      <RatingBar rating={fact.rating} />
      {steps.length > 0 && <Distribution steps={steps} label={t("ratingDistribution")} />}
      <Corrected fact={fact} later={later} />
    </>
  );
}

function ChangedFrom({ before, now }: { readonly before: Rating; readonly now: Rating }) {
  // On one and the same scale the scale need not be said.
  const words = before.best === now.best ? valueWords : ratingWords;
  const [was, is] = [words(before), words(now)];
  return was === is ? null : <span class="chip changed">{t("caseViewFromTo", was, is)}</span>;
}

const valueWords = (rating: Rating): string =>
  rating.grade === undefined && rating.value !== undefined ? formatNumber(rating.value) : ratingWords(rating);

function countOf(fact: Aggregate): string {
  const counted = withoutSources(fact);
  return counted.kind === "aggregate-rating" ? countWords(counted) : "";
}

const ratingLine = (fact: Aggregate): string => [ratingWords(fact.rating), countOf(fact)].filter(Boolean).join(" · ");
