import type { Rating } from "../../../../domain/evidence/reading";
import { RatingBar } from "../../../../ui/rating-bar";
import { formatNumber } from "../../../../ui/texts";

/** Where a rating stands on its own scale, with the scale's ends as far as the page says them. */
export function RatingScale({ rating }: { readonly rating: Rating }) {
  const { normalised, worst, best } = rating;
  if (normalised === undefined) return null;
  return (
    <span class="on-scale">
      <RatingBar rating={rating} />
      <span class="ends small soft" aria-hidden="true">
        <span>{worst !== undefined && formatNumber(worst)}</span>
        <span>{best !== undefined && formatNumber(best)}</span>
      </span>
    </span>
  );
}
