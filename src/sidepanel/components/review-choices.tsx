import { type TextKey, t } from "../../ui/texts";
import { REVIEW_FILTERS, type ReviewFilter } from "../state/filter-reviews";
import { REVIEW_ORDERS, type ReviewOrder } from "../state/sort-reviews";

interface Props {
  readonly order: ReviewOrder;
  readonly filter: ReviewFilter;
  /** Whether some came after the page was opened, or are captured: else there is nothing to order or leave out by. */
  readonly hasFresh: boolean;
  readonly hasHeld: boolean;
  readonly onOrder: (order: ReviewOrder) => void;
  readonly onFilter: (filter: ReviewFilter) => void;
}

const ORDER_NAMES: Readonly<Record<ReviewOrder, TextKey>> = {
  page: "panelOrderPage",
  fresh: "panelOrderFresh",
  lowest: "panelOrderLowest",
  highest: "panelOrderHighest",
  newest: "panelOrderNewest",
};

const FILTER_NAMES: Readonly<Record<ReviewFilter, TextKey>> = {
  all: "panelFilterAll",
  uncaptured: "panelFilterUncaptured",
  low: "panelFilterLow",
  high: "panelFilterHigh",
  words: "panelFilterWords",
};

/** In which order reviews are shown, and which of them. */
export function ReviewChoices({ order, filter, hasFresh, hasHeld, onOrder, onFilter }: Props) {
  const orders = REVIEW_ORDERS.filter((known) => known !== "fresh" || hasFresh);
  const filters = REVIEW_FILTERS.filter((known) => known !== "uncaptured" || hasHeld || filter === known);
  return (
    <div class="review-choices">
      <select
        class="small"
        aria-label={t("panelOrder")}
        value={order}
        onChange={({ currentTarget }) => {
          onOrder(orders.find((known) => known === currentTarget.value) ?? "page");
        }}
      >
        {orders.map((known) => (
          <option key={known} value={known}>
            {t(ORDER_NAMES[known])}
          </option>
        ))}
      </select>
      <select
        class="small"
        aria-label={t("panelFilter")}
        value={filter}
        onChange={({ currentTarget }) => {
          onFilter(filters.find((known) => known === currentTarget.value) ?? "all");
        }}
      >
        {filters.map((known) => (
          <option key={known} value={known}>
            {t(FILTER_NAMES[known])}
          </option>
        ))}
      </select>
    </div>
  );
}
