import { useState } from "preact/hooks";
import { noteRevised } from "../../../domain/casework/annotation";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { fieldProblem } from "../../words/field-problems";

interface Props {
  readonly noteId: string;
  readonly caseId: string;
  readonly text: string;
  readonly onClose: () => void;
}

/** Give a note another text; the one before stays in the log. */
export function ReviseNoteDialog({ noteId, caseId, text: before, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [text, setText] = useState(before);
  const [wrong, setWrong] = useState<string>();
  const submit = async () => {
    const found = fieldProblem("note", text);
    setWrong(found);
    if (found !== undefined) return false;
    if (text === before) return true;
    return run(
      () => perform(noteRevised, { noteId, caseId, text }),
      t("caseViewNoteRevised"),
      () => perform(noteRevised, { noteId, caseId, text: before }),
    );
  };
  return (
    <FormDialog
      title={t("caseViewNoteReviseTitle")}
      submit={t("caseViewKeep")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label={t("caseViewNoteText")} value={text} onValue={setText} problem={wrong} rows={6} />
    </FormDialog>
  );
}
