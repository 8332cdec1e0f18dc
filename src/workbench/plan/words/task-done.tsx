import { taskDone } from "../../../domain/casework/plan";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { CitesSay } from "../../parts/plan/cites-say";
import { TaskName } from "../../parts/plan/plan-names";
import { entryWords } from "../../words/entry-words";

export const taskDoneWords = entryWords(taskDone, {
  name: "logTypeTaskDone",
  line: ({ label }) => label || t("planDoneLine"),
  Detail: ({ payload: { caseId, taskId, by, note, cites } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("planTask"), <TaskName taskId={taskId} />],
        [t("planDoneBy"), by],
        [t("planNote"), note],
        [t("planCites"), cites.length > 0 && <CitesSay cites={cites} />],
      ]}
    />
  ),
});
