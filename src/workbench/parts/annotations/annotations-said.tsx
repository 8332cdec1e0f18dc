import { groupBy } from "../../../domain/ground/grouping";
import { useDoing } from "../../frame/use-doing";
import { FactNote } from "./fact-note";
import { OwnLabel } from "./own-label";
import type { Place } from "./target";
import { type Annotated, useAnnotated } from "./with-annotations";

interface Props {
  /** Where it was written: on what is shown, and on what said the same before. */
  readonly on: readonly Place[];
}

/** The labels that are on a fact or a capture, and what was noted on it; nothing where there is nothing. */
export function AnnotationsSaid({ on }: Props) {
  const annotated = useAnnotated();
  return annotated ? <Said annotated={annotated} on={on} /> : null;
}

function Said({ annotated, on }: Props & { readonly annotated: Annotated }) {
  const { problem, run } = useDoing();
  const said = on.map(({ captureId, fact }) => annotated.on(captureId, fact));
  const labels = [
    ...groupBy(
      said.flatMap((one) => one.labels),
      ({ folded }) => folded,
    ),
  ];
  const notes = said.flatMap((one) => one.notes);
  if (labels.length + notes.length === 0) return null;
  return (
    <div class="annotations">
      {labels.length > 0 && (
        <ul class="own-labels">
          {labels.map(([folded, rows]) => (
            <OwnLabel key={folded} rows={rows} run={run} />
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <ul class="fact-notes">
          {notes.map((note) => (
            <FactNote key={note.noteId} note={note} isWithin={annotated.caseId !== undefined} run={run} />
          ))}
        </ul>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
