import type { Rating } from "../domain/evidence/reading";
import { formatNumber, t } from "./texts";
import { Words } from "./words";

interface Props {
  readonly rating: Rating;
}

/** A rating as large as its scale allows to say: "4.3 of 5", "4.3 scale not stated", "Good, grade 3 of 4, the best is 4", else the page's own words. */
export function RatingScore({ rating }: Props) {
  const { value, best, grade, grades, raw } = rating;
  if (grade !== undefined) return <Score score={grade} scale={placeOf(grade, grades)} />;
  if (value === undefined) return <Score score={raw} scale={undefined} />;
  return (
    <Score
      score={formatNumber(value)}
      scale={best === undefined ? t("ratingScaleNotStated") : t("ratingOf", formatNumber(best))}
    />
  );
}

/** Which of the grades it is, counted from the worst: the names alone do not tell where a scale begins. */
function placeOf(grade: string, grades: readonly string[] = []): string | undefined {
  const place = grades.indexOf(grade) + 1;
  return place === 0 ? undefined : t("ratingOfGrades", formatNumber(place), formatNumber(grades.length));
}

function Score({ score, scale }: { readonly score: string; readonly scale: string | undefined }) {
  return (
    <span class="score">
      <Words>{score}</Words>
      {scale && <small> {scale}</small>}
    </span>
  );
}
