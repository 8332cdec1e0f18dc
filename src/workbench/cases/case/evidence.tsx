import { useEffect, useMemo, useState } from "preact/hooks";
import { type CaseEvidence, caseEvidence } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
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
  if (!evidence) return <p class="soft">{t("workbenchLoading")}</p>;
  return (
    <div class="evidence">
      {evidence.subjects.length === 0 ? <NoEvidence /> : <Subjects evidence={evidence} />}
      <NoteList caseId={caseId} notes={evidence.notes} captures={evidence.captures} />
      {evidence.captures.length > 0 && <CaptureList caseId={caseId} captures={evidence.captures} />}
    </div>
  );
}

const FIRST = 20;

const anchorOf = (n: number): string => `subject-${n}`;

/** The subjects side by side, then one after the other. */
function Subjects({ evidence }: { readonly evidence: CaseEvidence }) {
  const subjects = useMemo(() => subjectViews(evidence.subjects), [evidence]);
  const { shown, more, atLeast } = useMore(subjects, FIRST);
  const [goal, setGoal] = useState<{ readonly n: number }>();
  useEffect(() => {
    if (goal) document.getElementById(anchorOf(goal.n))?.focus();
  }, [goal]);
  return (
    <>
      <SubjectTable
        subjects={subjects}
        sources={evidence.sources}
        onSubject={(n) => {
          atLeast(n + 1);
          setGoal({ n });
        }}
      />
      <div class="subjects">
        {shown.map((subject, n) => (
          <SubjectSection key={subject.key} subject={subject} anchor={anchorOf(n)} />
        ))}
      </div>
      {more}
    </>
  );
}
