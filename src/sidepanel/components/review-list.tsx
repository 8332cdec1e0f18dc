import type { ComponentProps } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Review } from "../../domain/evidence/reading";
import { formatNumber, t } from "../../ui/texts";
import { type ReviewFilter, filterReviews } from "../state/filter-reviews";
import type { KeyedFact } from "../state/keyed-fact";
import { type ReviewOrder, sortReviews } from "../state/sort-reviews";
import type { FactTools } from "./fact-tools";
import { ReviewChoices } from "./review-choices";
import { ReviewLine } from "./review-line";
import { TickAll } from "./tick-all";
import { TickNew } from "./tick-new";
import { useChunks } from "./use-chunks";
import { useRoving } from "./use-roving";

interface Props {
  readonly reviews: readonly (KeyedFact & { readonly fact: Review })[];
  /** How many the page says there are. */
  readonly stated: number | undefined;
  readonly tools: FactTools;
}

const FIRST = 20;

/** The reviews of a subject, the first twenty at once. */
export function ReviewList({ reviews, stated, tools }: Props) {
  const [wanted, setOrder] = useState<ReviewOrder>("page");
  const [filter, setFilter] = useState<ReviewFilter>("all");
  const { fresh, freshAsked, standing } = tools;
  // What is new no more leaves no order behind that nobody can see.
  const order = wanted === "fresh" && fresh.size === 0 ? "page" : wanted;
  const sorted = useMemo(() => sortReviews(reviews, order, fresh), [reviews, order, fresh]);
  const through = useMemo(
    () => filterReviews(sorted, filter, (key) => standing.get(key)?.is === "captured"),
    [sorted, filter, standing],
  );
  // What came later takes no line away from those that are shown.
  const { shown, more } = useChunks(through, FIRST, through.filter(({ key }) => fresh.has(key)).length);
  const list = useRoving<HTMLDivElement>();
  useEffect(() => {
    if (freshAsked === 0) return;
    setOrder("fresh");
    setFilter("all");
  }, [freshAsked]);
  return (
    <div class="reviews">
      <div class="bar">
        <h3>
          {t("panelReviews")} <span class="soft">{countOf(reviews.length, stated)}</span>
        </h3>
        <span>
          <TickAll keys={through.map(({ key }) => key)} of={t("panelReviews")} tools={tools} />
          <TickNew things={through.map(({ key }) => [key])} of={t("panelReviews")} tools={tools} />
        </span>
      </div>
      <ReviewChoices
        order={order}
        filter={filter}
        hasFresh={fresh.size > 0}
        hasHeld={reviews.some(({ key }) => standing.has(key))}
        onOrder={setOrder}
        onFilter={setFilter}
      />
      <div class="fact-list" ref={list}>
        {shown.map((of) => (
          <SteadyLine key={of.key} of={of} tools={tools} />
        ))}
      </div>
      {more}
      {through.length === 0 && <p class="small soft">{t("panelFilterNone")}</p>}
      {stated !== undefined && stated > reviews.length && (
        <p class="small soft">{t("panelReviewsMore", formatNumber(stated))}</p>
      )}
    </div>
  );
}

/** A review's line that is drawn anew only when something about this review has changed: there may be hundreds. */
function SteadyLine({ of, tools }: ComponentProps<typeof ReviewLine>) {
  const { ticked, corrections, standing, sought, fresh, partly } = tools;
  return useMemo(
    () => <ReviewLine of={of} tools={tools} />,
    [
      of,
      ticked.has(of.key),
      corrections[of.key],
      standing.get(of.key)?.is,
      sought.get(of.key),
      fresh.has(of.key),
      partly,
    ],
  );
}

const countOf = (read: number, stated: number | undefined): string =>
  stated !== undefined && stated > read
    ? t("panelReviewsOf", formatNumber(read), formatNumber(stated))
    : formatNumber(read);
