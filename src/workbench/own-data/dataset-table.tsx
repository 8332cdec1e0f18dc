import type { Dataset } from "../../storage/reading";
import { formatDay } from "../../ui/dates";
import { formatNumber, t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { datasetHref } from "./links";

/** The agency's own tables, line by line. */
export function DatasetTable({ datasets }: { readonly datasets: readonly Dataset[] }) {
  return (
    <div class="table-box">
      <table class="case-table">
        <caption class="unseen">{t("workbenchOwnData")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("ownDataName")}</th>
            <th scope="col" class="n">
              {t("ownDataRows")}
            </th>
            <th scope="col">{t("ownDataAsOf")}</th>
            <th scope="col">{t("ownDataFile")}</th>
            <th scope="col">{t("ownDataImportedOn")}</th>
          </tr>
        </thead>
        <tbody>
          {datasets.map((dataset) => (
            <Row key={dataset.datasetId} dataset={dataset} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ dataset: { datasetId, name, rows, asOf, file, importedAt, withdrawn } }: { readonly dataset: Dataset }) {
  return (
    <tr>
      <th scope="row">
        <a href={datasetHref(datasetId)}>
          <Words>{name}</Words>
        </a>{" "}
        {withdrawn && <span class="chip">{t("ownDataIsWithdrawn")}</span>}
      </th>
      <td class="n" data-label={t("ownDataRows")}>
        {formatNumber(rows)}
      </td>
      <td data-label={t("ownDataAsOf")}>{asOf !== "" && <time dateTime={asOf}>{formatDay(asOf)}</time>}</td>
      <td data-label={t("ownDataFile")}>
        <Words>{file.name}</Words>
      </td>
      <td data-label={t("ownDataImportedOn")}>
        <time dateTime={importedAt}>{formatDay(importedAt)}</time>
      </td>
    </tr>
  );
}
