import { versionsOfDataset } from "../../../storage/reading";
import { formatDay, formatMoment } from "../../../ui/dates";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { entryHref } from "../../log/links";

/** Each import of a table, the last one first, with how it differs from the one before. */
export function DatasetVersions({ datasetId }: { readonly datasetId: string }) {
  const versions = useLive((db) => versionsOfDataset(db, datasetId), [datasetId]);
  return (
    <section class="head" aria-labelledby="versions">
      <h2 id="versions">{t("ownDataVersions")}</h2>
      <div class="table-box">
        <table>
          <caption class="unseen">{t("ownDataVersions")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("ownDataImportedOn")}</th>
              <th scope="col">{t("ownDataFile")}</th>
              <th scope="col">{t("ownDataAsOf")}</th>
              <th scope="col" class="n">
                {t("ownDataRows")}
              </th>
              <th scope="col">{t("ownDataDiff")}</th>
            </tr>
          </thead>
          <tbody>
            {versions?.map(({ at, origin, index, file, asOf, rows, changes }) => (
              <tr key={`${origin} ${index}`}>
                <th scope="row">
                  <a href={entryHref({ origin, index })}>{formatMoment(at)}</a>
                </th>
                <td data-label={t("ownDataFile")}>
                  <Words>{file.name}</Words>
                </td>
                <td data-label={t("ownDataAsOf")}>{asOf !== "" && formatDay(asOf)}</td>
                <td class="n" data-label={t("ownDataRows")}>
                  {formatNumber(rows)}
                </td>
                <td data-label={t("ownDataDiff")}>
                  {changes &&
                    t(
                      "ownDataChanges",
                      formatNumber(changes.came),
                      formatNumber(changes.went),
                      formatNumber(changes.changed),
                    )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
