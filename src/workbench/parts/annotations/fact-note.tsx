import { useState } from "preact/hooks";
import { type NoteRow, noteRevised, noteWithdrawn } from "../../../domain/casework/annotation";
import { formatMoment } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import type { Doing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { shortName } from "../erase/erase-words";
import { CaseLink } from "../links/case-link";
import { NoteIcon } from "../../../ui/note-icon";
import { ReviseNoteDialog } from "./revise-note-dialog";

interface Props {
  readonly note: NoteRow;
  /** Whether it is shown in its case, which need not be named then. */
  readonly isWithin: boolean;
  readonly run: Doing["run"];
}

/** A note under what it is on, to be revised or withdrawn. */
export function FactNote({ note: { noteId, caseId, text, addedAt, revisedAt }, isWithin, run }: Props) {
  const { perform } = useWorkbench();
  const [revising, setRevising] = useState(false);
  const name = t("caseViewNoteNamed", shortName(text));
  const withdraw = () =>
    run(
      () => perform(noteWithdrawn, { noteId, caseId }),
      t("caseViewNoteWithdrawn"),
      () => perform(noteRevised, { noteId, caseId, text }),
    );
  return (
    <li class="fact-note">
      <p class="note-text" dir="auto">
        {text}
      </p>
      <p class="small soft said-by">
        <span class="fact-note-when">
          <NoteIcon /> <time dateTime={revisedAt ?? addedAt}>{formatMoment(revisedAt ?? addedAt)}</time>
        </span>
        {!isWithin && <CaseLink caseId={caseId} />}
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
      </p>
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
    </li>
  );
}
