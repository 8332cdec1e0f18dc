import { subjectsParted } from "../../../domain/casework/subjects";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { PartsSay } from "../../parts/links/parts-say";

export const subjectsPartedWords = entryWords(subjectsParted, {
  name: "logTypeSubjectsParted",
  line: ({ label }) => label || t("subjectNoReason"),
  Detail: ({ payload: { a, b, reason } }) => (
    <Fields
      fields={[
        [t("subjectOneSide"), <PartsSay nodes={a} />],
        [t("subjectOtherSide"), <PartsSay nodes={b} />],
        [t("workbenchGradeReason"), reason],
      ]}
    />
  ),
});
