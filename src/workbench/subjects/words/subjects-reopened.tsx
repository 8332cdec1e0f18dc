import { subjectsReopened } from "../../../domain/casework/subjects";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { PartsSay } from "../../parts/links/parts-say";

export const subjectsReopenedWords = entryWords(subjectsReopened, {
  name: "logTypeSubjectsReopened",
  line: ({ label }) => label || t("subjectNoReason"),
  Detail: ({ payload: { pairs, reason } }) => (
    <Fields
      fields={[
        [t("subjectReopenedPairs"), pairs.map(({ a, b }) => <PartsSay key={`${a} ${b}`} nodes={[a, b]} />)],
        [t("workbenchGradeReason"), reason],
      ]}
    />
  ),
});
