import type { ComponentProps } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Review } from "../../domain/evidence/reading";
import { type TextKey, formatNumber, t } from "../../ui/texts";
import type { KeyedFact } from "../state/keyed-fact";
import { REVIEW_ORDERS, type ReviewOrder, sortReviews } from "../state/sort-reviews";
import type { FactTools } from "./fact-tools";
import { ReviewLine } from "./review-line";
import { TickAll } from "./tick-all";
import { useChunks } from "./use-chunks";

interface Props {
  readonly reviews: readonly (KeyedFact & { readonly fact: Review })[];
  /** How many the page says there are. */
  readonly stated: number | undefined;
  readonly tools: FactTools;
}

const FIRST = 20;

const ORDER_NAMES: Readonly<Record<ReviewOrder, TextKey>> = {
  page: "panelOrderPage",
  fresh: "panelOrderFresh",
  lowest: "panelOrderLowest",
  newest: "panelOrderNewest",
};

/** The reviews of a subject, the first twenty at once. */
export function ReviewList({ reviews, stated, tools }: Props) {
  const [order, setOrder] = useState<ReviewOrder>("page");
  const { fresh, freshAsked } = tools;
  const sorted = useMemo(() => sortReviews(reviews, order, fresh), [reviews, order, fresh]);
  // What came later takes no line away from those that are shown.
  const { shown, more } = useChunks(sorted, FIRST, reviews.filter(({ key }) => fresh.has(key)).length);
  useEffect(() => {
    if (freshAsked > 0) setOrder("fresh");
  }, [freshAsked]);
  return (
    <div class="reviews">
      <div class="bar">
        <h3>
          {t("panelReviews")} <span class="soft">{countOf(reviews.length, stated)}</span>
        </h3>
        <span class="bar-end">
          <TickAll keys={reviews.map(({ key }) => key)} of={t("panelReviews")} tools={tools} />
          <select
            class="small"
            aria-label={t("panelOrder")}
            value={order}
            onChange={({ currentTarget }) => {
              setOrder(REVIEW_ORDERS.find((known) => known === currentTarget.value) ?? "page");
            }}
          >
            {REVIEW_ORDERS.filter((known) => known !== "fresh" || fresh.size > 0).map((known) => (
              <option key={known} value={known}>
                {t(ORDER_NAMES[known])}
              </option>
            ))}
          </select>
        </span>
      </div>
      <div class="fact-list">
        {shown.map((of) => (
          <SteadyLine key={of.key} of={of} tools={tools} />
        ))}
      </div>
      {more}
      {stated !== undefined && stated > reviews.length && (
        <p class="small soft">{t("panelReviewsMore", formatNumber(stated))}</p>
      )}
    </div>
  );
}

/** A review's line that is drawn anew only when something about this review has changed: there may be hundreds. */
function SteadyLine({ of, tools }: ComponentProps<typeof ReviewLine>) {
  const { ticked, corrections, standing, sought, fresh } = tools;
  return useMemo(
    () => <ReviewLine of={of} tools={tools} />,
    [of, ticked.has(of.key), corrections[of.key], standing.get(of.key)?.is, sought.get(of.key), fresh.has(of.key)],
  );
}

const countOf = (read: number, stated: number | undefined): string =>
  stated !== undefined && stated > read
    ? t("panelReviewsOf", formatNumber(read), formatNumber(stated))
    : formatNumber(read);
