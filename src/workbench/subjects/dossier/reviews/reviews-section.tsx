import { useMemo, useState } from "preact/hooks";
import { t, tn } from "../../../../ui/texts";
import { useMore } from "../../../../ui/use-more";
import { ReviewItem } from "../../../parts/facts/review-item";
import type { ListingView } from "../listing-view";
import { SectionTitle } from "../section-strip";
import { EVERY_REVIEW, narrowReviews, sourcedReviews } from "./narrow-reviews";
import { ReviewFilters } from "./review-filters";

const FIRST = 20;

/** The reviews of all sources in one list, to be narrowed, ordered and searched. */
export function ReviewsSection({ listings }: { readonly listings: readonly ListingView[] }) {
  const [query, setQuery] = useState(EVERY_REVIEW);
  const all = useMemo(() => sourcedReviews(listings), [listings]);
  const found = useMemo(() => narrowReviews(all, query), [all, query]);
  const { shown, more } = useMore(found, FIRST);
  return (
    <section class="subject">
      <SectionTitle section="reviews" count={all.length} />
      {all.length === 0 ? (
        <p class="soft">{t("dossierNoReviews")}</p>
      ) : (
        <>
          <ReviewFilters query={query} all={all} onQuery={setQuery} />
          <p class="small soft" role="status">
            {found.length === 0 ? t("dossierNoReviewFits") : tn("dossierReviewsShown", found.length)}
          </p>
          <ul class="reviews">
            {shown.map(({ node, host, history }) => (
              <ReviewItem key={`${node} ${history.key}`} history={history} host={host} />
            ))}
          </ul>
          {more}
        </>
      )}
    </section>
  );
}
