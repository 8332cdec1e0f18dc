import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { TaskName } from "../../parts/plan/plan-names";

interface Props {
  readonly caseId: string;
  readonly taskId: string;
  readonly reason: string;
}

/** What became of a task, and why. */
export const SettledSays = ({ caseId, taskId, reason }: Props) => (
  <Fields
    fields={[
      [t("caseViewCase"), <CaseLink caseId={caseId} />],
      [t("planTask"), <TaskName taskId={taskId} />],
      [t("planReason"), reason],
    ]}
  />
);
