import { useState } from "preact/hooks";
import { taskReopened, taskSkipped } from "../../../domain/casework/plan";
import type { PlanTaskRow } from "../../../domain/casework/planned";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { ReasonDialog } from "../reason-dialog";

/** A task is skipped, with the reason. */
export function SkipDialog({
  row: { caseId, taskId, name },
  onClose,
}: {
  readonly row: PlanTaskRow;
  readonly onClose: () => void;
}) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [reason, setReason] = useState("");
  return (
    <ReasonDialog
      title={t("planSkipTitle")}
      help={t("planSkipHelp", name)}
      submit={t("planSkip")}
      label={t("planSkipReason")}
      missing={t("planSkipMissing")}
      problem={problem}
      reason={reason}
      onReason={setReason}
      onSubmit={() =>
        run(
          () => perform(taskSkipped, { caseId, taskId, reason }),
          t("planSkipped", name),
          () => perform(taskReopened, { caseId, taskId, reason: "" }),
        )
      }
      onClose={onClose}
    />
  );
}
