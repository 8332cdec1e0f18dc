import { type OpenDataset, type RatingLeftOut, countSuppressed } from "../../domain/files/open-data";
import { type TextKey, formatNumber, t, tn } from "../../ui/texts";
import { Words } from "../../ui/words";

interface Props {
  readonly dataset: OpenDataset;
  readonly onTakeOut: (subject: string) => void;
}

const BARRED = {
  person: "releaseBarredPerson",
  "kind-unknown": "releaseBarredUnknown",
  hiring: "releaseBarredHiring",
} as const satisfies Record<OpenDataset["barred"][number]["why"], TextKey>;

const RATINGS = {
  few: "releaseRatingFew",
  "mean-tells": "releaseRatingTells",
  "no-mean": "releaseRatingNoMean",
  inherited: "releaseRatingInherited",
  removed: "releaseRatingRemoved",
} as const satisfies Record<RatingLeftOut, TextKey>;

/** What a release would hold, and exactly what is left out and why. */
export function Preview({ dataset, onTakeOut }: Props) {
  const { subjects, choices, pooled } = dataset;
  const left = leftOut(dataset);
  return (
    <section class="head" aria-labelledby="release-preview">
      <h2 id="release-preview">{t("releasePreview", formatNumber(choices.version))}</h2>
      {subjects.length === 0 && <p class="problem">{t("releaseFailureEmpty")}</p>}
      {subjects.length > 0 && (
        <div class="releases-wide" tabIndex={0} role="group" aria-labelledby="release-preview">
          <table class="releases-table">
            <thead>
              <tr>
                <th scope="col">{t("releaseSubject")}</th>
                <th scope="col">{t("releaseRating")}</th>
                <th scope="col">{t("releaseInterval")}</th>
                <th scope="col">{t("releaseRatings")}</th>
                <th scope="col">{t("releaseReviews")}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {subjects.map(({ id, name }) => {
                const all = pooled.get(id);
                return (
                  <tr key={id}>
                    <th scope="row">
                      <Words>{name}</Words>
                    </th>
                    <td>{all ? t("releaseOf", formatNumber(all.value), formatNumber(all.scale.best)) : "–"}</td>
                    <td>{all ? `${formatNumber(all.low)} – ${formatNumber(all.high)}` : "–"}</td>
                    <td>{all?.count === null || !all ? "–" : formatNumber(all.count)}</td>
                    <td>{figuresShown(dataset, id)}</td>
                    <td>
                      <button
                        type="button"
                        class="quiet"
                        aria-label={t("releaseTakeOutOf", name)}
                        onClick={() => onTakeOut(id)}
                      >
                        {t("releaseTakeOut")}
                      </button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <h3>{t("releaseLeftOut")}</h3>
      <p>{tn("releaseSuppressed", countSuppressed(dataset), formatNumber(choices.threshold))}</p>
      <ul>
        <li>{t("releaseNever")}</li>
        {left.map((line) => (
          <li key={line}>
            <Words>{line}</Words>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "3 of 8 figures" */
function figuresShown({ reviews }: OpenDataset, id: string): string {
  const figures = reviews.find(({ subject }) => subject === id)?.table?.figures ?? [];
  if (figures.length === 0) return "–";
  return t("releaseFigures", formatNumber(figures.filter(({ shown }) => shown).length), formatNumber(figures.length));
}

function leftOut({ barred, ratings, reviews, subjects }: OpenDataset): readonly string[] {
  const nameOf = new Map(subjects.map(({ id, name }) => [id, name]));
  return [
    ...barred.map(({ name, why }) => t(BARRED[why], name)),
    ...ratings.flatMap(({ subject, source, leftOut: why, isEarlier, starsLeftOut, released }) => {
      const name = nameOf.get(subject) ?? "";
      if (why) return [t(RATINGS[why], name, source)];
      const lines = isEarlier ? [t("releaseRatingEarlier", name, source)] : [];
      return released && starsLeftOut ? [...lines, t("releaseStarsFew", name, source)] : lines;
    }),
    ...reviews.flatMap(({ subject, table, isEarlier }) => {
      const name = nameOf.get(subject) ?? "";
      if (!table) return [t("releaseReviewsOther", name)];
      const hidden = table.figures.filter(({ shown }) => !shown).length;
      const lines = isEarlier ? [t("releaseReviewsEarlier", name)] : [];
      return hidden > 0 ? [...lines, tn("releaseReviewsFew", hidden, name)] : lines;
    }),
  ];
}
