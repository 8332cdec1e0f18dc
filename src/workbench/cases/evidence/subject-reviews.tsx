import { useMemo, useState } from "preact/hooks";
import { ChoiceField } from "../../../ui/choice-field";
import { formatNumber, t } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { ReviewItem } from "../../parts/facts/review-item";
import { type ReviewSort, orderReviews, reviewSortName } from "../../parts/facts/review-order";
import type { SourceFacts } from "./subject-facts";

const FIRST = 10;
const SORTS = ["newest", "lowest", "highest"] as const satisfies readonly ReviewSort[];

/** The reviews of an option, whichever source they are from, in the order that is chosen. */
export function SubjectReviews({ sources }: { readonly sources: readonly SourceFacts[] }) {
  const [sort, setSort] = useState<(typeof SORTS)[number]>("newest");
  const all = useMemo(
    () => sources.flatMap(({ key, host, reviews }) => reviews.map((history) => ({ key, host, history }))),
    [sources],
  );
  const sorted = useMemo(() => orderReviews(all, sort), [all, sort]);
  const { shown, more } = useMore(sorted, FIRST);
  if (all.length === 0) return null;
  return (
    <>
      <div class="reviews-head">
        <h3>
          {t("caseViewReviews")} <span class="soft count">{formatNumber(all.length)}</span>
        </h3>
        {all.length > 1 && (
          <ChoiceField
            label={t("subjectSort")}
            value={sort}
            choices={SORTS.map((one) => [one, reviewSortName(one)] as const)}
            onValue={setSort}
          />
        )}
      </div>
      <ul class="reviews">
        {shown.map(({ key, host, history }) => (
          <ReviewItem key={`${key} ${history.key}`} history={history} host={host} />
        ))}
      </ul>
      {more}
    </>
  );
}
