import type { Rating } from "../domain/evidence/reading";
import { t } from "./texts";
import { Words } from "./words";

/** The grades of a rating's scale in their order, the given one marked; nothing where the scale is not known. */
export function GradeScale({ rating: { grade, grades } }: { readonly rating: Rating }) {
  if (grade === undefined || grades?.includes(grade) !== true) return null;
  return (
    <ol class="grade-scale small soft" aria-label={t("ratingGrades")}>
      {grades.map((step, n) => (
        <li key={n} aria-current={step === grade ? "true" : undefined}>
          <Words>{step}</Words>
        </li>
      ))}
    </ol>
  );
}
