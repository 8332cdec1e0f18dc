import { subjectNamed } from "../../../domain/casework/subjects";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { PartSays } from "../../parts/links/parts-say";

export const subjectNamedWords = entryWords(subjectNamed, {
  name: "logTypeSubjectNamed",
  line: ({ label }) => label || t("subjectNameOfSources"),
  Detail: ({ payload: { node, name } }) => (
    <Fields
      fields={[
        [t("subjectOnePart"), <PartSays node={node} />],
        [t("subjectNameLabel"), name || t("subjectNameOfSources")],
      ]}
    />
  ),
});
