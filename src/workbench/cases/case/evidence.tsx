import type { CaseRow } from "../../../domain/casework/cases";
import { type CaseComparison, caseComparison } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { SubjectsEvidence } from "../evidence/subjects-evidence";
import { useGoal } from "../evidence/use-goal";
import { OptionsHeading } from "../options/options-heading";
import { OptionsTable } from "../options/options-table";
import { useOptions } from "../options/use-options";
import type { EvidenceQuery } from "../routes";
import { CaptureList } from "./capture-list";
import { NoEvidence } from "./no-evidence";
import { NoteList } from "./note-list";

interface Props {
  readonly row: CaseRow;
  readonly query: EvidenceQuery;
}

/** Everything that was captured for a case: its options side by side, then each with its evidence; with notes and captures. */
export function Evidence({ row, query }: Props) {
  const { caseId } = row;
  const comparison = useLive((db) => caseComparison(db, caseId), [caseId]);
  if (!comparison) return <p class="soft">{t("workbenchLoading")}</p>;
  return (
    <div class="evidence">
      <NoteList caseId={caseId} notes={comparison.notes} captures={comparison.captures} />
      {comparison.alternatives.length === 0 ? (
        <NoEvidence />
      ) : (
        <OptionsEvidence row={row} query={query} comparison={comparison} />
      )}
      {comparison.captures.length > 0 && <CaptureList caseId={caseId} captures={comparison.captures} />}
    </div>
  );
}

interface OptionsProps extends Props {
  readonly comparison: CaseComparison;
}

function OptionsEvidence({ row: { caseId, kind }, query, comparison }: OptionsProps) {
  const options = useOptions(comparison, kind, query);
  const { goal, goTo } = useGoal(query.subject);
  return (
    <>
      <section class="options" aria-labelledby="options">
        <OptionsHeading options={options} />
        <OptionsTable caseId={caseId} options={options} onSubject={goTo} />
      </section>
      <SubjectsEvidence caseId={caseId} options={options} wanted={query.subject} goal={goal} onSubject={goTo} />
    </>
  );
}
