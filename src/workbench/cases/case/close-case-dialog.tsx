import { useState } from "preact/hooks";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { fieldProblem } from "../../words/field-problems";

interface Props {
  readonly caseId: string;
  readonly onClose: () => void;
}

/** Close a case, with its outcome in a sentence. It can be opened again. */
export function CloseCaseDialog({ caseId, onClose }: Props) {
  const { ask } = useWorkbench();
  const { problem, run } = useDoing();
  const [outcome, setOutcome] = useState("");
  const [wrong, setWrong] = useState<string>();
  const submit = async () => {
    const found = fieldProblem("outcome", outcome);
    setWrong(found);
    if (found !== undefined) return false;
    return run(
      () => ask("closeCase", { caseId, outcome }),
      t("caseViewClosed", caseId),
      () => ask("reopenCase", { caseId }),
    );
  };
  return (
    <FormDialog
      title={t("caseViewCloseTitle")}
      submit={t("caseViewCloseDo")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t("caseViewCloseHelp")}</p>
      <TextField label={t("caseViewOutcomeLabel")} value={outcome} onValue={setOutcome} problem={wrong} rows={3} />
    </FormDialog>
  );
}
