import { type TextKey, formatNumber, t, tn } from "../../../ui/texts";
import { DESK_FILTERS, DESK_ORDERS, type DeskFilter, type DeskOrder } from "./desk-row";

const FILTER_NAMES: Readonly<Record<DeskFilter, TextKey>> = {
  open: "collectionsFilterOpen",
  term: "collectionsFilterTerm",
  refused: "collectionsFilterRefused",
  all: "collectionsFilterAll",
};
const ORDER_NAMES: Readonly<Record<DeskOrder, TextKey>> = {
  likely: "collectionsOrderLikely",
  people: "collectionsOrderPeople",
  picture: "collectionsOrderPicture",
  name: "collectionsOrderName",
};

/** Which lines are shown, and in which order. */
export interface DeskView {
  readonly filter: DeskFilter;
  readonly order: DeskOrder;
  readonly text: string;
}

interface Props {
  /** How many lines there are, and how many are open, got a term, were refused. */
  readonly count: number;
  readonly open: number;
  readonly terms: number;
  readonly refused: number;
  readonly view: DeskView;
  readonly onView: (view: DeskView) => void;
}

/** How far the lines are answered, and which of them are shown. */
export function DeskBar({ count, open, terms, refused, view, onView }: Props) {
  return (
    <div class="tagdesk-bar">
      <p>
        <b>{tn("collectionsToDecide", open)}</b>{" "}
        <span class="soft">{t("collectionsSoFar", formatNumber(terms), formatNumber(refused))}</span>
        <progress max={count} value={count - open} aria-label={t("collectionsProgress")} />
      </p>
      <label>
        {t("collectionsShow")}{" "}
        <select
          value={view.filter}
          onChange={({ currentTarget }) => onView({ ...view, filter: currentTarget.value as DeskFilter })}
        >
          {DESK_FILTERS.map((one) => (
            <option key={one} value={one}>
              {t(FILTER_NAMES[one])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("collectionsOrder")}{" "}
        <select
          value={view.order}
          onChange={({ currentTarget }) => onView({ ...view, order: currentTarget.value as DeskOrder })}
        >
          {DESK_ORDERS.map((one) => (
            <option key={one} value={one}>
              {t(ORDER_NAMES[one])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("collectionsFilterText")}{" "}
        <input
          type="search"
          value={view.text}
          onInput={({ currentTarget }) => onView({ ...view, text: currentTarget.value })}
        />
      </label>
    </div>
  );
}
