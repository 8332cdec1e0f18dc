import { planMade } from "../../../domain/casework/plan";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { entryWords } from "../../words/entry-words";

export const planMadeWords = entryWords(planMade, {
  name: "logTypePlanMade",
  line: ({ label }) => label || t("planBegunEmpty"),
  Detail: ({ payload: { caseId, template, stages, tasks } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("planTemplate"), template || t("planBegunEmpty")],
        [t("planStages"), stages.map(({ name }) => name).join(", ")],
        [t("planTasks"), tasks.map(({ name }) => name).join(", ")],
      ]}
    />
  ),
});
