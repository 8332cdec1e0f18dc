import { useState } from "preact/hooks";
import { type NoteRow, noteRevised, noteWithdrawn } from "../../../domain/casework/annotation";
import type { CaptureRow } from "../../../domain/evidence/captures";
import { formatMoment } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { forgetTyped } from "../../../ui/typed";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { useWantedPlace } from "../../parts/wanted/wanted";
import { EraseButton } from "../../parts/erase/erase-button";
import { EraseDialog } from "../../parts/erase/erase-dialog";
import { shortName } from "../../parts/erase/erase-words";
import { NotedOn } from "../../parts/annotations/noted-on";
import { ReviseNoteDialog, noteDraft } from "../../parts/annotations/revise-note-dialog";

interface Props {
  readonly note: NoteRow;
  /** The capture that a note on one, or on a fact of one, is about. */
  readonly about: CaptureRow | undefined;
}

/** A note, to be revised or withdrawn, which can be taken back, or to be erased, which cannot. */
export function Note({ note: { noteId, caseId, fact, text, addedAt, revisedAt }, about }: Props) {
  const { perform } = useWorkbench();
  const place = useWantedPlace<HTMLLIElement>(noteId);
  const { problem, run } = useDoing();
  const [revising, setRevising] = useState(false);
  const [erasing, setErasing] = useState(false);
  const name = t("caseViewNoteNamed", shortName(text));
  const withdraw = () =>
    run(
      () => perform(noteWithdrawn, { noteId, caseId }),
      t("caseViewNoteWithdrawn"),
      () => perform(noteRevised, { noteId, caseId, text }),
    );
  return (
    <li class="note" {...place}>
      <p class="note-text" dir="auto">
        {text}
      </p>
      <p class="small soft said-by">
        <time dateTime={addedAt}>{formatMoment(addedAt)}</time>
        {revisedAt && <span>{t("caseViewNoteRevisedAt", formatMoment(revisedAt))}</span>}
        {about && (
          <span>
            {t("caseViewNoteOn")} <NotedOn capture={about} fact={fact} />
          </span>
        )}
        <button
          type="button"
          class="quiet"
          aria-label={`${t("caseViewNoteRevise")} ${name}`}
          onClick={() => {
            setRevising(true);
          }}
        >
          {t("caseViewNoteRevise")}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={`${t("caseViewNoteWithdraw")} ${name}`}
          onClick={() => void withdraw()}
        >
          {t("caseViewNoteWithdraw")}
        </button>
        <EraseButton
          of={name}
          onPress={() => {
            setErasing(true);
          }}
        />
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {revising && (
        <ReviseNoteDialog
          noteId={noteId}
          caseId={caseId}
          text={text}
          onClose={() => {
            setRevising(false);
          }}
        />
      )}
      {erasing && (
        <EraseDialog
          target={{ what: "note", noteId }}
          title={t("eraseNoteTitle", name)}
          onErased={() => {
            forgetTyped(noteDraft(noteId));
          }}
          onClose={() => {
            setErasing(false);
          }}
        />
      )}
    </li>
  );
}
