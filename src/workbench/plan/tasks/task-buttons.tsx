import { planAltered, taskReopened } from "../../../domain/casework/plan";
import { type PlanTaskRow, secondSignature } from "../../../domain/casework/planned";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { usePlanning } from "../planning";
import type { RowActs } from "./row-acts";

/** What can be done with one task beside ticking it. */
export function TaskButtons({ row, acts }: { readonly row: PlanTaskRow; readonly acts: RowActs }) {
  const { plan } = usePlanning();
  const { perform } = useWorkbench();
  const { run, problem } = useDoing();
  const { caseId, taskId, name, status, saidBy, signatures } = row;
  const reopen = () => perform(taskReopened, { caseId, taskId, reason: "" });
  const drop = () =>
    perform(planAltered, {
      ...{ caseId, reason: "", cites: [], after: saidBy },
      alterations: [{ alter: "drop-task", taskId }],
    });
  const button = (text: string, named: string, onPress: () => void) => (
    <button type="button" class="quiet small" aria-label={named} onClick={onPress}>
      {text}
    </button>
  );
  const isWaiting = status === "done" && signatures === 2 && !secondSignature(row, plan.signatures);
  return (
    <>
      {isWaiting && button(t("planSign"), t("planSignNamed", name), () => acts.sign(row))}
      {status === "open" ? (
        <>
          {button(t("planEdit"), t("planEditNamed", name), () => acts.edit(row))}
          {button(t("planNoteButton"), t("planDoneWithNamed", name), () => acts.note(row))}
          {button(t("planSkip"), t("planSkipNamed", name), () => acts.skip(row))}
          {button(t("planDrop"), t("planDropNamed", name), () => void run(drop, t("planTaskDropped", name), reopen))}
        </>
      ) : (
        button(t("planReopen"), t("planReopenNamed", name), () => void run(reopen, t("planReopened", name)))
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
