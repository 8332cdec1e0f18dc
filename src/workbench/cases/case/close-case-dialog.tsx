import { useState } from "preact/hooks";
import { type CaseRow, caseClosed, caseOpened } from "../../../domain/casework/cases";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useTyped } from "../../../ui/typed";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { BlockersSay } from "../../parts/plan/blockers-say";
import { useBlockers } from "../../parts/plan/use-blockers";
import { fieldProblem } from "../../words/field-problems";

interface Props {
  readonly row: CaseRow;
  readonly onClose: () => void;
}

/** Close a case, with its outcome in a sentence. It can be opened again. */
export function CloseCaseDialog({ row: { caseId, kind, title, purpose }, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const { texts, isFromBefore, type, forget } = useTyped(`outcome-of:${caseId}`, { outcome: "" });
  const { outcome } = texts;
  const blocking = useBlockers(caseId, "closing");
  const [wrong, setWrong] = useState<string>();
  const submit = async () => {
    const found = fieldProblem("outcome", outcome);
    setWrong(found);
    if (found !== undefined) return false;
    const closed = await run(
      () => perform(caseClosed, { caseId, outcome }),
      t("caseViewClosed", caseId),
      () => perform(caseOpened, { caseId, kind, title, purpose }),
    );
    if (closed) forget();
    return closed;
  };
  return (
    <FormDialog
      title={t("caseViewCloseTitle")}
      submit={t("caseViewCloseDo")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
      onGiveUp={forget}
      isFromBefore={isFromBefore}
    >
      <BlockersSay caseId={caseId} blocking={blocking} what={t("planBlocksClosing")} />
      <p>{t("caseViewCloseHelp")}</p>
      <TextField
        label={t("caseViewOutcomeLabel")}
        value={outcome}
        onValue={(typed) => {
          type({ outcome: typed });
        }}
        problem={wrong}
        rows={3}
      />
    </FormDialog>
  );
}
