import type { ReceivedItem } from "../../domain/casework/received";
import { formatNumber, t } from "../../ui/texts";
import { useMore } from "../../ui/use-more";
import { Words } from "../../ui/words";
import { ITEM_NAMES } from "./format-names";

const FIRST = 20;

/** What items of a file say: text and nothing else. */
export function ItemList({ items }: { readonly items: readonly ReceivedItem[] }) {
  const { shown, more } = useMore(items, FIRST);
  return (
    <>
      <ul class="annotations-items">
        {shown.map((item, n) => (
          <Item key={n} item={item} />
        ))}
      </ul>
      {more}
    </>
  );
}

function Item({
  item: { kind, about, says, quote, by, at, source, property = "", rating },
}: {
  readonly item: ReceivedItem;
}) {
  const who = [by, at].filter((text) => text !== "").join(" · ");
  return (
    <li>
      <p>
        <span class="chip">{t(ITEM_NAMES[kind])}</span>{" "}
        {about !== "" && (
          <b>
            <Words>{about}</Words>
          </b>
        )}{" "}
        {property !== "" && (
          <span class="soft">
            <Words>{property}</Words>
          </span>
        )}
        {rating && ratingWords(rating)}
      </p>
      {says !== "" && (
        <p class="annotations-says">
          <Words>{says}</Words>
        </p>
      )}
      {quote !== "" && quote !== says && (
        <blockquote>
          <Words>{quote}</Words>
        </blockquote>
      )}
      <p class="small soft">
        <Words>{who}</Words> {source !== "" && <Words>{source}</Words>}
      </p>
    </li>
  );
}

function ratingWords({ value, best, worst, count }: NonNullable<ReceivedItem["rating"]>): string {
  if (value === null) return "";
  const scale =
    best === null || worst === null
      ? t("annotationsNoScale", formatNumber(value))
      : t("annotationsOf", formatNumber(value), formatNumber(worst), formatNumber(best));
  return count === null ? scale : `${scale} · ${t("annotationsCount", formatNumber(count))}`;
}
