import { useEffect, useId, useRef, useState } from "preact/hooks";
import { NOTE_LENGTH, noteAdded } from "../../../domain/casework/annotation";
import { FormEnd } from "../../../ui/form-end";
import { t } from "../../../ui/texts";
import { useTyped } from "../../../ui/typed";
import { useBusy } from "../../../ui/use-busy";
import { useTools } from "../../hooks/panel-context";
import { WRITE_TROUBLES } from "../../sentences/write-troubles";
import type { Written } from "../../state/written";

interface Props {
  readonly of: Written;
  /** What the fact is called. */
  readonly name: string;
  readonly onClose: () => void;
}

/** A note on one captured fact: an entry of its own. */
export function WriteNote({ of: { caseId, place }, name, onClose }: Props) {
  const { perform, newId } = useTools();
  const { texts, isFromBefore, type, forget } = useTyped(`note-on:${place.captureId} ${String(place.fact)}`, {
    text: "",
  });
  const [busy, whileBusy] = useBusy();
  const [problem, setProblem] = useState("");
  // Asked again after a lost answer, it is the same note.
  const [noteId] = useState(newId);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
  }, []);
  const add = async (): Promise<void> => {
    if (texts.text.trim() === "") {
      setProblem(t("caseViewNoteEmpty"));
      return;
    }
    const answer = await perform(noteAdded, { noteId, caseId, ...place, text: texts.text });
    setProblem(answer.ok ? "" : t(WRITE_TROUBLES[answer.error.code]));
    if (!answer.ok) return;
    forget();
    onClose();
  };
  return (
    <form
      class="correct"
      aria-label={t("annotationNoteNamed", name)}
      onSubmit={(event) => {
        event.preventDefault();
        void whileBusy(add);
      }}
      onKeyDown={({ key, isComposing }) => {
        if (key === "Escape" && !isComposing) onClose();
      }}
    >
      <div class="field">
        <label for={id}>{t("annotationNoteOnThisFact")}</label>
        <textarea
          ref={field}
          id={id}
          rows={3}
          dir="auto"
          maxLength={NOTE_LENGTH}
          value={texts.text}
          aria-describedby={`${id}-problem`}
          onInput={({ currentTarget }) => {
            type({ text: currentTarget.value });
          }}
        />
      </div>
      <p id={`${id}-problem`} class="bad small" role="alert">
        {problem}
      </p>
      <FormEnd
        keep={t("caseViewNoteAdd")}
        busy={busy}
        isFromBefore={isFromBefore}
        onCancel={() => {
          forget();
          onClose();
        }}
      />
    </form>
  );
}
