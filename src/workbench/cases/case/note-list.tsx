import type { NoteRow } from "../../../domain/casework/annotation";
import type { CaptureRow } from "../../../domain/evidence/captures";
import { t } from "../../../ui/texts";
import { AddNote } from "./add-note";
import { Note } from "./note";

interface Props {
  readonly caseId: string;
  readonly notes: readonly NoteRow[];
  readonly captures: readonly CaptureRow[];
}

/** What officials noted on a case and on its captures, and room for one more. */
export function NoteList({ caseId, notes, captures }: Props) {
  const titles = new Map(captures.map(({ captureId, title, host }) => [captureId, title || host]));
  return (
    <section class="notes">
      <h2>{t("caseViewNotes")}</h2>
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <Note
              key={note.noteId}
              note={note}
              about={note.captureId === null ? undefined : titles.get(note.captureId)}
            />
          ))}
        </ul>
      )}
      <AddNote caseId={caseId} />
    </section>
  );
}
