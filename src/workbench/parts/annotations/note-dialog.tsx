import { useState } from "preact/hooks";
import { noteAdded, noteWithdrawn } from "../../../domain/casework/annotation";
import { newId } from "../../../platform";
import { casesOfCapture } from "../../../storage/reading";
import { ChoiceField } from "../../../ui/choice-field";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useTyped } from "../../../ui/typed";
import { useDoing } from "../../frame/use-doing";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { fieldProblem } from "../../words/field-problems";
import { type Target, labelTarget } from "./target";
import { TargetWords } from "./target-words";
import { useAnnotated } from "./with-annotations";

interface Props {
  readonly target: Target;
  readonly onClose: () => void;
}

/** Write a note on a capture or a fact of it, for one of the cases that the capture is linked to. */
export function NoteDialog({ target, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const within = useAnnotated()?.caseId;
  const linked = useLive((db) => casesOfCapture(db, target.captureId), [target.captureId]);
  const [chosen, setChosen] = useState<string>();
  const { texts, isFromBefore, type, forget } = useTyped(`note-on:${target.captureId} ${String(target.fact)}`, {
    text: "",
  });
  const { text } = texts;
  const [wrong, setWrong] = useState<string>();
  const caseId = within ?? chosen ?? linked?.[0]?.caseId;
  const add = async () => {
    const found = fieldProblem("note", text);
    setWrong(found);
    if (found !== undefined || caseId === undefined) return false;
    const noteId = newId();
    const added = await run(
      () => perform(noteAdded, { noteId, caseId, ...labelTarget(target), text }),
      t("caseViewNoteAdded"),
      () => perform(noteWithdrawn, { noteId, caseId }),
    );
    if (added) forget();
    return added;
  };
  const isLinked = within !== undefined || linked === undefined || linked.length > 0;
  return (
    <FormDialog
      title={t(target.fact === null ? "annotationNoteOnCapture" : "annotationNoteOnThisFact")}
      submit={t("caseViewNoteAdd")}
      problem={problem ?? (isLinked ? undefined : t("annotationNoCase"))}
      onSubmit={add}
      onClose={onClose}
      onGiveUp={forget}
      isFromBefore={isFromBefore}
    >
      <TargetWords name={target.name} />
      {within === undefined && linked && linked.length > 1 && (
        <ChoiceField
          label={t("caseViewCase")}
          value={caseId ?? ""}
          choices={linked.map((one) => [one.caseId, `${one.caseId} · ${one.title}`] as const)}
          onValue={setChosen}
        />
      )}
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
