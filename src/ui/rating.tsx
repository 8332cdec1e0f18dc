import type { Rating } from "../domain/reading";
import { formatNumber, t } from "./texts";
import { Words } from "./words";

interface Props {
  readonly rating: Rating;
}

/** A rating as large as its scale allows to say: "4.3 of 5", "Good of 4 grades", else the page's own words. */
export function RatingScore({ rating }: Props) {
  const { value, best, grade, grades, raw } = rating;
  if (grade !== undefined)
    return <Score score={grade} scale={grades && t("ratingOfGrades", formatNumber(grades.length))} />;
  if (value === undefined) return <Score score={raw} scale={undefined} />;
  return (
    <Score score={formatNumber(value)} scale={best === undefined ? undefined : t("ratingOf", formatNumber(best))} />
  );
}

function Score({ score, scale }: { readonly score: string; readonly scale: string | undefined }) {
  return (
    <span class="score">
      <Words>{score}</Words>
      {scale && <small> {scale}</small>}
    </span>
  );
}
