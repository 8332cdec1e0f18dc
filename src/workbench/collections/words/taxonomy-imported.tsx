import { taxonomyImported } from "../../../domain/casework/taxonomy";
import { formatBytes, formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { FORMAT_NAMES, issueName } from "../taxonomies/taxonomy-words";

export const taxonomyImportedWords = entryWords(taxonomyImported, {
  name: "logTypeTaxonomyImported",
  line: ({ label }) => label,
  Detail: ({ payload: { name, file, format, concepts, issues } }) => (
    <Fields
      fields={[
        [t("collectionsName"), <Words>{name}</Words>],
        [t("collectionsConcepts"), formatNumber(concepts)],
        [t("collectionsFile"), <Words>{`${file.name} (${FORMAT_NAMES[format]}, ${formatBytes(file.bytes)})`}</Words>],
        ["SHA-256", <span class="id">{file.sha256}</span>],
        [
          t("collectionsIssue"),
          issues.length > 0 && (
            <ul>
              {issues.map(([issue, count]) => (
                <li key={issue}>{`${issueName(issue)}: ${formatNumber(count)}`}</li>
              ))}
            </ul>
          ),
        ],
      ]}
    />
  ),
});
