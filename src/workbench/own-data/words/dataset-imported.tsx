import { datasetImported } from "../../../domain/casework/own-data";
import { formatDay } from "../../../ui/dates";
import { formatBytes, formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { datasetHref } from "../links";
import { meaningWords } from "../../parts/own-values/meaning-words";

export const datasetImportedWords = entryWords(datasetImported, {
  name: "logTypeDatasetImported",
  line: ({ label }) => label,
  Detail: ({ payload: { datasetId, name, asOf, file, form, columns, rows, refused, changes, tree } }) => (
    <Fields
      fields={[
        [
          t("ownDataName"),
          <a href={datasetHref(datasetId)}>
            <Words>{name}</Words>
          </a>,
        ],
        [t("ownDataRows"), formatNumber(rows)],
        [t("ownDataRefused"), refused > 0 && formatNumber(refused)],
        [
          t("ownDataDiff"),
          changes &&
            t("ownDataChanges", formatNumber(changes.came), formatNumber(changes.went), formatNumber(changes.changed)),
        ],
        [t("ownDataAsOf"), asOf !== "" && formatDay(asOf)],
        [t("ownDataFile"), <Words>{`${file.name} (${formatBytes(file.bytes)})`}</Words>],
        ["SHA-256", <span class="id">{file.sha256}</span>],
        [t("ownDataTree"), tree && <span class="id">{tree.root}</span>],
        [t("ownDataSheet"), form.sheet],
        [
          t("ownDataColumns"),
          <ul>
            {columns.map(({ at, head, meaning }) => (
              <li key={at}>
                <Words>{`${head || t("ownDataColumnNumber", formatNumber(at + 1))}: ${meaningWords(meaning)}`}</Words>
              </li>
            ))}
          </ul>,
        ],
      ]}
    />
  ),
});
