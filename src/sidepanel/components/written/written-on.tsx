import { useState } from "preact/hooks";
import { type LabelRow, type NoteRow, labelRemoved, noteWithdrawn } from "../../../domain/casework/annotation";
import { formatMoment } from "../../../ui/dates";
import { LabelIcon } from "../../../ui/label-icon";
import { NoteIcon } from "../../../ui/note-icon";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useTools } from "../../hooks/panel-context";
import { WRITE_TROUBLES, type WriteTrouble } from "../../sentences/write-troubles";
import type { Written } from "../../state/written";

/** The labels that are on a captured fact, and what was noted on it, each to be taken back; nothing where there is nothing. */
export function WrittenOnFact({ of: { caseId, labels, notes } }: { readonly of: Written }) {
  const { perform, onFault } = useTools();
  const [trouble, setTrouble] = useState<WriteTrouble>();
  if (labels.length + notes.length === 0) return null;
  const takeOff = async (rows: readonly LabelRow[]): Promise<void> => {
    for (const { captureId, fact, label } of rows) {
      const answer = await perform(labelRemoved, { captureId, ...(fact !== null && { fact }), label });
      setTrouble(answer.ok ? undefined : answer.error);
      if (!answer.ok) return;
    }
  };
  const withdraw = async ({ noteId }: NoteRow): Promise<void> => {
    const answer = await perform(noteWithdrawn, { noteId, caseId });
    setTrouble(answer.ok ? undefined : answer.error);
  };
  return (
    <div class="written">
      {labels.length > 0 && (
        <ul class="chips">
          {labels.map((rows) => (
            <li key={rows[0]?.folded} class="chip own" title={t("annotationLabelOwn")}>
              <LabelIcon />
              <Words>{rows[0]?.label}</Words>
              <button
                type="button"
                class="quiet icon-button"
                aria-label={t("annotationLabelRemove", rows[0]?.label ?? "")}
                onClick={() => void takeOff(rows).catch(onFault)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note.noteId} class="own-note">
              <p dir="auto">{note.text}</p>
              <p class="small soft">
                <NoteIcon />{" "}
                <time dateTime={note.revisedAt ?? note.addedAt}>{formatMoment(note.revisedAt ?? note.addedAt)}</time>{" "}
                <button
                  type="button"
                  class="quiet small"
                  aria-label={t("panelNoteWithdrawNamed", note.text.slice(0, 60))}
                  onClick={() => void withdraw(note).catch(onFault)}
                >
                  {t("caseViewNoteWithdraw")}
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
      <p class="bad small" role="alert">
        {trouble && t(WRITE_TROUBLES[trouble.code])}
      </p>
    </div>
  );
}
