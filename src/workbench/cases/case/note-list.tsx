import { useEffect, useMemo, useState } from "preact/hooks";
import type { NoteRow } from "../../../domain/casework/annotation";
import type { CaptureRow } from "../../../domain/evidence/captures";
import { formatNumber, t } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { useShortcuts } from "../../frame/use-shortcuts";
import { useWanted } from "../../parts/wanted/wanted";
import { AddNoteDialog } from "./add-note-dialog";
import { Note } from "./note";

interface Props {
  readonly caseId: string;
  /** The oldest first. */
  readonly notes: readonly NoteRow[];
  readonly captures: readonly CaptureRow[];
}

const FIRST = 3;

/** What officials noted on a case and on its captures, the latest first, and the way to one more. */
export function NoteList({ caseId, notes, captures }: Props) {
  const [adding, setAdding] = useState(false);
  const latestFirst = useMemo(() => notes.toReversed(), [notes]);
  const { shown, more, atLeast } = useMore(latestFirst, FIRST);
  const wanted = useWanted();
  const place = latestFirst.findIndex(({ noteId }) => noteId === wanted);
  useEffect(() => {
    atLeast(place + 1);
  }, [place]);
  useShortcuts((key) => {
    if (key !== "n") return false;
    setAdding(true);
    return true;
  });
  const byId = new Map(captures.map((capture) => [capture.captureId, capture]));
  return (
    <section class="notes note-box" aria-labelledby="notes">
      <h2 id="notes">
        {t("caseViewNotes")} <span class="soft count">{formatNumber(notes.length)}</span>
      </h2>
      <div>
        <ul>
          {shown.map((note) => (
            <Note key={note.noteId} note={note} about={byId.get(note.captureId ?? "")} />
          ))}
        </ul>
        {more}
      </div>
      <button type="button" onClick={() => setAdding(true)} aria-keyshortcuts="n">
        {t("caseViewNoteAddOpen")} <kbd>N</kbd>
      </button>
      {adding && <AddNoteDialog caseId={caseId} onClose={() => setAdding(false)} />}
    </section>
  );
}
