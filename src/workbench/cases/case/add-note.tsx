import { useState } from "preact/hooks";
import { noteAdded, noteWithdrawn } from "../../../domain/casework/annotation";
import { newId } from "../../../platform";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useTyped } from "../../../ui/typed";
import { useBusy } from "../../../ui/use-busy";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { fieldProblem } from "../../words/field-problems";

/** Write a note on a case. */
export function AddNote({ caseId }: { readonly caseId: string }) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const { texts, type, forget } = useTyped(`note-on:${caseId}`, { text: "" });
  const { text } = texts;
  const [wrong, setWrong] = useState<string>();
  const [, whileBusy] = useBusy();
  const add = async () => {
    const found = fieldProblem("note", text);
    setWrong(found);
    if (found !== undefined) return;
    const noteId = newId();
    const added = await run(
      () => perform(noteAdded, { noteId, caseId, text }),
      t("caseViewNoteAdded"),
      () => perform(noteWithdrawn, { noteId, caseId }),
    );
    if (added) forget();
  };
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void whileBusy(add);
      }}
    >
      <TextField
        label={t("caseViewNoteNew")}
        value={text}
        onValue={(typed) => {
          type({ text: typed });
        }}
        problem={wrong ?? problem}
        rows={3}
      />
      <button type="submit">{t("caseViewNoteAdd")}</button>
    </form>
  );
}
