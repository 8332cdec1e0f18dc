import { useMemo } from "preact/hooks";
import { caseEvidence } from "../../../storage";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { CaptureList } from "./capture-list";
import { NoEvidence } from "./no-evidence";
import { NoteList } from "./note-list";
import { SubjectSection } from "./subject-section";
import { SubjectTable } from "./subject-table";
import { subjectViews } from "./subject-view";

/** Everything that was captured for a case, by subject, with the notes and the captures it came by. */
export function Evidence({ caseId }: { readonly caseId: string }) {
  const evidence = useLive((db) => caseEvidence(db, caseId), [caseId]);
  const subjects = useMemo(() => evidence && subjectViews(evidence.subjects), [evidence]);
  if (!evidence || !subjects) return <p class="soft">{t("workbenchLoading")}</p>;
  return (
    <div class="evidence">
      {subjects.length === 0 ? <NoEvidence /> : <SubjectTable subjects={subjects} sources={evidence.sources} />}
      {subjects.map((subject, n) => (
        <SubjectSection key={subject.key} subject={subject} anchor={`subject-${n}`} />
      ))}
      <NoteList caseId={caseId} notes={evidence.notes} captures={evidence.captures} />
      {evidence.captures.length > 0 && <CaptureList caseId={caseId} captures={evidence.captures} />}
    </div>
  );
}
