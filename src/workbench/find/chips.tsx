import { type FindQuery, isFilter } from "../../domain/casework/find";
import { type TextKey, t } from "../../ui/texts";
import { findHref } from "./links";

interface Props {
  readonly text: string;
  readonly query: FindQuery;
}

/** The filters that were typed, each to be taken away; and some that may be added. */
export function Chips({ text, query }: Props) {
  const filters = query.parts.filter(isFilter);
  const typed = new Set(filters.map(({ start, end }) => text.slice(start, end)));
  const more = SUGGESTED.filter(([filter]) => !typed.has(t(filter)));
  return (
    <ul class="find-chips" aria-label={t("findFilters")}>
      {filters.map(({ start, end }) => (
        <li key={start}>
          <a
            class="chip fresh"
            href={findHref(without(text, start, end))}
            title={t("findTakeAway", text.slice(start, end))}
          >
            <bdi>{text.slice(start, end)}</bdi> <span aria-hidden="true">×</span>
            <span class="unseen">{t("findTakeAway", "")}</span>
          </a>
        </li>
      ))}
      {text.trim() !== "" &&
        more.map(([filter, says]) => (
          <li key={filter}>
            <a class="chip" href={findHref(`${text.trim()} ${t(filter)}`)}>
              <span aria-hidden="true">+</span> {t(says)}
            </a>
          </li>
        ))}
    </ul>
  );
}

/** A filter as it is typed, and what it does in words. */
const SUGGESTED: readonly (readonly [TextKey, TextKey])[] = [
  ["findTypeReviews", "findOnlyReviews"],
  ["findTypeNotes", "findOnlyNotes"],
  ["findTypePages", "findOnlyPages"],
  ["findTypeBelow", "findBelowThree"],
];

const without = (text: string, start: number, end: number): string =>
  `${text.slice(0, start).trim()} ${text.slice(end).trim()}`.trim();
