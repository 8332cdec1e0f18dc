import { useState } from "preact/hooks";
import { noteAdded, noteWithdrawn } from "../../../domain/casework/annotation";
import { newId } from "../../../platform";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useTyped } from "../../../ui/typed";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { fieldProblem } from "../../words/field-problems";

interface Props {
  readonly caseId: string;
  readonly onClose: () => void;
}

/** Write a note on a case. */
export function AddNoteDialog({ caseId, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const { texts, isFromBefore, type, forget } = useTyped(`note-on:${caseId}`, { text: "" });
  const { text } = texts;
  const [wrong, setWrong] = useState<string>();
  const add = async () => {
    const found = fieldProblem("note", text);
    setWrong(found);
    if (found !== undefined) return false;
    const noteId = newId();
    const added = await run(
      () => perform(noteAdded, { noteId, caseId, text }),
      t("caseViewNoteAdded"),
      () => perform(noteWithdrawn, { noteId, caseId }),
    );
    if (added) forget();
    return added;
  };
  return (
    <FormDialog
      title={t("caseViewNoteNew")}
      submit={t("caseViewNoteAdd")}
      problem={problem}
      onSubmit={add}
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
        rows={4}
      />
    </FormDialog>
  );
}
