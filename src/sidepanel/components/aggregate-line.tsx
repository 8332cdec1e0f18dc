import { isPartlyInferred } from "../../domain/evidence/captures";
import type { AggregateRating, Review } from "../../domain/evidence/reading";
import { CorrectedWords } from "../../ui/corrected-words";
import { Distribution } from "../../ui/distribution";
import { GradeScale } from "../../ui/grade-scale";
import { countWords, ratingWords } from "../../ui/rating-words";
import { Inferred } from "../../ui/inferred";
import { RatingScore } from "../../ui/rating";
import { reviewDistribution } from "../../ui/review-distribution";
import { StandingChip } from "../../ui/standing-chip";
import { t, tn } from "../../ui/texts";
import { FactLine } from "../../ui/tick";
import { whereRead } from "../../ui/where-read";
import type { KeyedFact } from "../state/keyed-fact";
import { saysNow } from "../state/ticked";
import { Correctable } from "./correctable";
import { PresenceChip } from "./presence-chip";
import type { FactTools } from "./fact-tools";

interface Props {
  readonly of: KeyedFact & { readonly fact: AggregateRating };
  /** The reviews read about the same subject. */
  readonly reviews: readonly Review[];
  readonly tools: FactTools;
}

/** A subject's overall rating, with its spread and where it was read. */
export function AggregateLine({ of, reviews, tools }: Props) {
  const now = saysNow(of, tools.corrections);
  if (now.kind !== "aggregate-rating") return null;
  const name = t("factRatingNamed", ratingWords(now.rating));
  return (
    <FactLine
      fact={of.key}
      label={name}
      ticked={tools.ticked.has(of.key)}
      onTick={(on) => {
        tools.onTick([of.key], on);
      }}
    >
      <Correctable of={of} now={now} name={name} tools={tools}>
        {(correct) => (
          <>
            <p class="line">
              <RatingScore rating={now.rating} />
              <span class="soft small">{countWords(now)}</span>
              <Inferred of={now} isPartly={isPartlyInferred(now)} />
              <PresenceChip of={of} tools={tools} />
              <StandingChip is={tools.standing.get(of.key)?.is} />
            </p>
            <GradeScale rating={now.rating} />
            <Spread rating={now} reviews={reviews} />
            <CorrectedWords pageSays={of.fact} now={now} />
            <div class="value small soft">
              <p>{whereRead(of.fact.provenance)}</p>
              {correct}
            </div>
          </>
        )}
      </Correctable>
    </FactLine>
  );
}

/** The spread as the page states it, else that of the reviews read, called so. */
function Spread({ rating, reviews }: { readonly rating: AggregateRating; readonly reviews: readonly Review[] }) {
  if (rating.distribution?.length) return <Distribution steps={rating.distribution} label={t("ratingDistribution")} />;
  const read = reviewDistribution(reviews);
  if (!read) return null;
  const count = read.reduce((sum, step) => sum + (step.count ?? 0), 0);
  return <Distribution steps={read} label={tn("ratingDistributionRead", count)} />;
}
