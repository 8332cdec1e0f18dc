import type { SubjectDossier } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { CaseLink } from "../../parts/links/case-link";
import { CaptureLink } from "../../parts/links/capture-link";
import { SectionTitle } from "./section-strip";

const FIRST = 20;

/** What officials noted on its captures, each leading to its case, where it can be revised. */
export function NotesSection({ dossier: { notes } }: { readonly dossier: SubjectDossier }) {
  const { shown, more } = useMore(notes, FIRST);
  return (
    <section class="notes">
      <SectionTitle section="notes" count={notes.length} />
      {notes.length === 0 && <p class="soft">{t("dossierNoNotes")}</p>}
      <ul>
        {shown.map(({ noteId, caseId, captureId, fact, text, addedAt }) => (
          <li key={noteId} class="note">
            <p class="note-text" dir="auto">
              {text}
            </p>
            <p class="small soft said-by">
              <time dateTime={addedAt}>{formatMoment(addedAt)}</time>
              <CaseLink caseId={caseId} />
              {fact !== null && <span>{t("credibilityFactNumber", String(fact + 1))}</span>}
              {captureId !== null && <CaptureLink captureId={captureId} />}
            </p>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
