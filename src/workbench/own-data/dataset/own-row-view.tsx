import { nameOfRow, valuesOf } from "../../../domain/casework/own-data";
import { rowNode } from "../../../domain/casework/subjects";
import { ownRowOf } from "../../../storage/reading";
import { formatDay } from "../../../ui/dates";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Heading } from "../../frame/heading";
import { NotFound } from "../../frame/not-found";
import { useLive } from "../../frame/use-live";
import { datasetHref, ownDataHref } from "../links";
import { valueWords } from "../../parts/own-values/value-words";

/** One row of own data: each value with the file, the row and the column that it stands in, and the day that it is of. */
export function OwnRowView({ datasetId, rowKey }: { readonly datasetId: string; readonly rowKey: string }) {
  const found = useLive(async (db) => ({ is: await ownRowOf(db, rowNode(datasetId, rowKey)) }), [datasetId, rowKey]);
  if (!found) return null;
  if (!found.is) return <NotFound title={t("ownDataRowMissing")}>{t("ownDataRowMissingHelp")}</NotFound>;
  const { row, dataset } = found.is;
  const { file, form, asOf, name } = dataset;
  return (
    <div class="page">
      <header class="head">
        <p class="small trail">
          <a href={ownDataHref()}>{t("workbenchOwnData")}</a> ›{" "}
          <a href={datasetHref(datasetId)}>
            <Words>{name}</Words>
          </a>
        </p>
        <Heading title={nameOfRow(row, dataset.columns)} />
        <p class="soft">
          <Words>{file.name}</Words>
          {form.sheet !== "" && (
            <>
              , {t("ownDataSheet")} <Words>{form.sheet}</Words>
            </>
          )}
          , {t("ownDataLineOf", formatNumber(row.line))} ·{" "}
          {asOf === "" ? t("ownDataAsOfUnknown") : t("ownDataAsOfDay", formatDay(asOf))}
        </p>
      </header>
      <div class="table-box">
        <table>
          <caption class="unseen">{t("ownDataRow")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("ownDataColumn")}</th>
              <th scope="col">{t("ownDataValue")}</th>
              <th scope="col">{t("ownDataInFile")}</th>
              <th scope="col">{t("ownDataWhere")}</th>
            </tr>
          </thead>
          <tbody>
            {valuesOf(row, dataset).map((value) => (
              <tr key={value.column.at}>
                <th scope="row">
                  <Words>{value.column.head || t("ownDataColumnNumber", formatNumber(value.column.at + 1))}</Words>
                </th>
                <td data-label={t("ownDataValue")}>
                  <Words>{valueWords(value)}</Words>
                </td>
                <td data-label={t("ownDataInFile")}>
                  <Words>{value.raw}</Words>
                </td>
                <td class="soft small" data-label={t("ownDataWhere")}>
                  {t("ownDataWhereIs", formatNumber(row.line), formatNumber(value.column.at + 1))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
