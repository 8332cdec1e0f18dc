import { RELIABILITY, sourceGraded } from "../../../domain/evidence/sources";
import { reliabilityName } from "../../../ui/reliability-names";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

export const sourceGradedWords = entryWords(sourceGraded, {
  name: "logTypeSourceGraded",
  line: ({ label }) => {
    const grade = RELIABILITY.find((known) => known === label);
    return grade ? t("workbenchGrade", grade, reliabilityName(grade)) : label;
  },
  Detail: ({ payload: { host, reliability, reason } }) => (
    <Fields
      fields={[
        [t("caseViewSource"), <Words>{host}</Words>],
        [t("workbenchGradeHead"), t("workbenchGrade", reliability, reliabilityName(reliability))],
        [t("workbenchGradeReason"), reason],
      ]}
    />
  ),
});
