import type { RatingSeries } from "../../../domain/analysis/patterns";
import { formatNumber, t } from "../../../ui/texts";
import type { Scale } from "../../parts/findings/scale-words";
import { periodWords } from "../../parts/findings/period-words";
import { scaledWords } from "../../parts/findings/scale-words";

/** The numbers of the picture, the latest first. */
export function RatingTable({ series, scale }: { readonly series: RatingSeries; readonly scale: Scale }) {
  return (
    <div class="table-box patterns-table" tabIndex={0} role="region" aria-label={t("patternsAsTable")}>
      <table>
        <caption class="unseen">{t("patternsRating")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("dossierWhen")}</th>
            <th scope="col" class="n">
              {t("caseViewRating")}
            </th>
            <th scope="col" class="n">
              {t("dossierCount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.periods.toReversed().map(({ from, mean, count, isOpen }) => (
            <tr key={from}>
              <th scope="row">
                {periodWords(from, series.unit)} {isOpen && <span class="soft small">{t("patternsOpenPeriod")}</span>}
              </th>
              <td class="n" data-label={t("caseViewRating")}>
                {mean === null ? "–" : scaledWords(mean, scale)}
              </td>
              <td class="n" data-label={t("dossierCount")}>
                {formatNumber(count)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
