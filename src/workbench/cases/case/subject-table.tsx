import type { SourceRow } from "../../../domain/evidence/sources";
import { formatDay } from "../../../ui/dates";
import { countWords } from "../../../ui/rating-words";
import { RatingBar } from "../../../ui/rating-bar";
import { RatingScore } from "../../../ui/rating";
import { formatNumber, t } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { Words } from "../../../ui/words";
import { SourceGrade } from "../../parts/forms/source-grade";
import type { SubjectView } from "./subject-view";

interface Props {
  readonly subjects: readonly SubjectView[];
  readonly sources: ReadonlyMap<string, Partial<SourceRow>>;
  /** Go to what was captured about the n-th subject. */
  readonly onSubject: (n: number) => void;
}

const FIRST = 100;

/** The subjects of a case side by side: who says so, the rating, and how much stands behind it. */
export function SubjectTable({ subjects, sources, onSubject }: Props) {
  const { shown, more } = useMore(subjects, FIRST);
  return (
    <div class="table-box">
      <table class="subject-table">
        <caption class="unseen">{t("caseViewSubjects")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("caseViewSubject")}</th>
            <th scope="col">{t("caseViewSource")}</th>
            <th scope="col">{t("caseViewRating")}</th>
            <th scope="col" class="n">
              {t("caseViewReviewsCaptured")}
            </th>
            <th scope="col">{t("caseViewLastCaptured")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((subject, n) => (
            <tr key={subject.key}>
              <th scope="row">
                <button
                  type="button"
                  class="quiet link"
                  onClick={() => {
                    onSubject(n);
                  }}
                >
                  <Words>{subject.name}</Words>
                </button>
              </th>
              <td data-label={t("caseViewSource")}>
                <SourceGrade host={subject.host} source={sources.get(subject.host)} />
              </td>
              <td data-label={t("caseViewRating")}>
                <LatestRating subject={subject} />
              </td>
              <td class="n" data-label={t("caseViewReviewsCaptured")}>
                {formatNumber(subject.reviews.length)}
              </td>
              <td data-label={t("caseViewLastCaptured")}>
                <time dateTime={subject.lastCapturedAt}>{formatDay(subject.lastCapturedAt)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </div>
  );
}

function LatestRating({ subject }: { readonly subject: SubjectView }) {
  const fact = subject.ratings[0]?.latest.facts[0];
  if (!fact) return <span class="soft">{t("caseViewNoRating")}</span>;
  return (
    <>
      <RatingScore rating={fact.rating} /> <span class="small soft">{countWords(fact)}</span>
      <RatingBar rating={fact.rating} />
    </>
  );
}
