import { formatNumber, t } from "../../../../ui/texts";
import { useMore } from "../../../../ui/use-more";
import { Words } from "../../../../ui/words";
import { type Chart } from "./series";
import { SeriesMark } from "./series-mark";

interface Props {
  readonly chart: Chart;
  readonly name: string;
  readonly at: (ms: number) => string;
}

const FIRST = 12;

/** The numbers of a picture, the latest first. */
export function SeriesTable({ chart: { series }, name, at }: Props) {
  const points = series
    .flatMap(({ name: host, points: values }, n) => values.map((point) => ({ ...point, host, n })))
    .sort((a, b) => b.at - a.at || a.n - b.n);
  const { shown, more } = useMore(points, FIRST);
  return (
    <div>
      <table class="series-table">
        <caption class="unseen">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t("dossierWhen")}</th>
            <th scope="col">{t("caseViewSource")}</th>
            <th scope="col" class="n">
              {t("caseViewRating")}
            </th>
            <th scope="col" class="n">
              {t("dossierCount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ at: ms, host, n, value, count }, row) => (
            <tr key={row}>
              <th scope="row">{at(ms)}</th>
              <td data-label={t("caseViewSource")}>
                <span>
                  <SeriesMark n={n} /> <Words>{host}</Words>
                </span>
              </td>
              <td class="n" data-label={t("caseViewRating")}>
                {formatNumber(value)}
              </td>
              <td class="n" data-label={t("dossierCount")}>
                {count === undefined ? <span class="soft">{t("dossierNoCount")}</span> : formatNumber(count)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </div>
  );
}
