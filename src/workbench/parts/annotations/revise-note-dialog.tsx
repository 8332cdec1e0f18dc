import { useState } from "preact/hooks";
import { noteRevised } from "../../../domain/casework/annotation";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useTyped } from "../../../ui/typed";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { fieldProblem } from "../../words/field-problems";

interface Props {
  readonly noteId: string;
  readonly caseId: string;
  readonly text: string;
  readonly onClose: () => void;
}

/** Under which name another text for a note is kept while it is typed. */
export const noteDraft = (noteId: string): string => `note:${noteId}`;

/** Give a note another text; the one before stays in the log. */
export function ReviseNoteDialog({ noteId, caseId, text: before, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const { texts, isFromBefore, type, forget } = useTyped(noteDraft(noteId), { text: before });
  const { text } = texts;
  const [wrong, setWrong] = useState<string>();
  const submit = async () => {
    const found = fieldProblem("note", text);
    setWrong(found);
    if (found !== undefined) return false;
    if (text === before) return true;
    const revised = await run(
      () => perform(noteRevised, { noteId, caseId, text }),
      t("caseViewNoteRevised"),
      () => perform(noteRevised, { noteId, caseId, text: before }),
    );
    if (revised) forget();
    return revised;
  };
  return (
    <FormDialog
      title={t("caseViewNoteReviseTitle")}
      submit={t("caseViewKeep")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
      onGiveUp={forget}
      isFromBefore={isFromBefore}
    >
      <TextField
        label={t("caseViewNoteText")}
        value={text}
        onValue={(typed) => {
          type({ text: typed });
        }}
        problem={wrong}
        rows={6}
      />
    </FormDialog>
  );
}
