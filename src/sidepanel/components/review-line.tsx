import { isPartlyInferred } from "../../domain/evidence/captures";
import type { Review } from "../../domain/evidence/reading";
import { AnswerWords } from "../../ui/answer-words";
import { Clamped } from "../../ui/clamped";
import { CorrectedWords } from "../../ui/corrected-words";
import { Inferred } from "../../ui/inferred";
import { DateWords } from "../../ui/page-date";
import { ratingWords } from "../../ui/rating-words";
import { reviewName } from "../../ui/review-name";
import { StandingChip } from "../../ui/standing-chip";
import { t } from "../../ui/texts";
import { FactLine } from "../../ui/tick";
import { Words } from "../../ui/words";
import type { KeyedFact } from "../state/keyed-fact";
import { saysNow } from "../state/ticked";
import { Correctable } from "./correctable";
import { PresenceChip } from "./presence-chip";
import type { FactTools } from "./fact-tools";

interface Props {
  readonly of: KeyedFact & { readonly fact: Review };
  readonly tools: FactTools;
}

/** One review, with its box. */
export function ReviewLine({ of, tools }: Props) {
  const now = saysNow(of, tools.corrections);
  if (now.kind !== "review") return null;
  const name = reviewName(now);
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
            <div class="line head">
              <b>{now.rating ? <Words>{ratingWords(now.rating)}</Words> : t("panelReviewUnrated")}</b>
              <span class="soft small">
                {now.date && <DateWords date={now.date} />}
                {now.date && now.author && " · "}
                <Words>{now.author}</Words>
              </span>
              {correct}
            </div>
            {now.title && (
              <p class="page-text title" dir="auto">
                {now.title}
              </p>
            )}
            {now.text && <Clamped text={now.text} of={name} />}
            <Aspects review={now} />
            <p class="chips">
              <Inferred of={now} isPartly={isPartlyInferred(now)} />
              <PresenceChip of={of} tools={tools} />
              <StandingChip is={tools.standing.get(of.key)?.is} />
            </p>
            <CorrectedWords pageSays={of.fact} now={now} />
            <AnswerWords answer={now.answer} of={name} isCorrected={now.original?.answer !== undefined} />
          </>
        )}
      </Correctable>
    </FactLine>
  );
}

function Aspects({ review: { aspects = [] } }: { readonly review: Review }) {
  if (!aspects.length) return null;
  return (
    <p class="chips">
      {aspects.map(({ name, rating }, i) => (
        <span class="chip" key={i}>
          <Words>{`${name}: ${ratingWords(rating)}`}</Words>
        </span>
      ))}
    </p>
  );
}
