import { ChoiceField } from "../../../../ui/choice-field";
import { language, t } from "../../../../ui/texts";
import { REVIEW_SORTS, reviewSortName } from "../../../parts/facts/review-order";
import type { ReviewQuery, SourcedReview } from "./narrow-reviews";

interface Props {
  readonly query: ReviewQuery;
  readonly all: readonly SourcedReview[];
  readonly onQuery: (query: ReviewQuery) => void;
}

/** Narrow the reviews by source, by where their rating is on its scale, by date and by words. */
export function ReviewFilters({ query, all, onQuery }: Props) {
  const set = <F extends keyof ReviewQuery>(field: F, value: ReviewQuery[F]) => {
    onQuery({ ...query, [field]: value });
  };
  const hosts = [...new Set(all.map(({ host }) => host))];
  return (
    <div class="filters" role="search" aria-label={t("dossierReviewFilters")}>
      <label class="field">
        {t("dossierReviewWords")}
        <input type="search" value={query.text} onInput={({ currentTarget }) => set("text", currentTarget.value)} />
      </label>
      <ChoiceField
        label={t("caseViewSource")}
        value={query.source}
        choices={[["", t("subjectSourceAny")], ...hosts.map((host) => [host, host] as const)]}
        onValue={(source) => set("source", source)}
      />
      <ChoiceField<ReviewQuery["rating"]>
        label={t("caseViewRating")}
        value={query.rating}
        choices={[
          ["", t("dossierRatingAny")],
          ["low", t("dossierRatingLow")],
          ["middle", t("dossierRatingMiddle")],
          ["high", t("dossierRatingHigh")],
          ["none", t("dossierRatingNone")],
        ]}
        onValue={(rating) => set("rating", rating)}
      />
      <ChoiceField<ReviewQuery["language"]>
        label={t("dossierLanguage")}
        value={query.language}
        choices={[["", t("dossierLanguageAny")], ...languagesIn(all)]}
        onValue={(spoken) => set("language", spoken)}
      />
      <DayField label={t("logFrom")} day={query.from} onDay={(from) => set("from", from)} />
      <DayField label={t("logTo")} day={query.to} onDay={(to) => set("to", to)} />
      <ChoiceField
        label={t("subjectSort")}
        value={query.sort}
        choices={REVIEW_SORTS.map((sort) => [sort, reviewSortName(sort)] as const)}
        onValue={(sort) => set("sort", sort)}
      />
    </div>
  );
}

/** The languages that the reviews are in, as far as their words tell, by their names in the official's. */
function languagesIn(all: readonly SourcedReview[]) {
  const names = new Intl.DisplayNames(language(), { type: "language" });
  const known = [...new Set(all.map((review) => review.language ?? "unknown"))].sort();
  return known.map((one) => [one, one === "unknown" ? t("dossierLanguageUnknown") : (names.of(one) ?? one)] as const);
}

interface DayProps {
  readonly label: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

function DayField({ label, day, onDay }: DayProps) {
  return (
    <label class="field">
      {label}
      <input type="date" value={day} onInput={({ currentTarget }) => onDay(currentTarget.value)} />
    </label>
  );
}
