import type { PlanTaskRow } from "../../../domain/casework/planned";
import { SignDialog } from "../../parts/plan/sign-dialog";

/** A second official signs that a task is done. */
export const TaskSign = ({ row, onClose }: { readonly row: PlanTaskRow; readonly onClose: () => void }) => (
  <SignDialog caseId={row.caseId} of="task" id={row.taskId} first={row.doneBy} onClose={onClose} />
);
