import { subjectsJoined } from "../../../domain/casework/subjects";
import { formatNumber, t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { PartSays } from "../../parts/links/parts-say";

export const subjectsJoinedWords = entryWords(subjectsJoined, {
  name: "logTypeSubjectsJoined",
  line: ({ label }) => label || t("subjectNoReason"),
  Detail: ({ payload: { a, b, reason, grounds } }) => (
    <Fields
      fields={[
        [t("subjectOnePart"), <PartSays node={a} />],
        [t("subjectOtherPart"), <PartSays node={b} />],
        [t("workbenchGradeReason"), reason],
        [t("subjectWeightHead"), grounds && t("subjectWeight", formatNumber(Math.round(grounds.weight * 10) / 10))],
      ]}
    />
  ),
});
