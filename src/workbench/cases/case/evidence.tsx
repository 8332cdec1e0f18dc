import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { CaseRow } from "../../../domain/casework/cases";
import { type CaseComparison, caseComparison, labelsOn } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { WithAnnotations } from "../../parts/annotations/with-annotations";
import { LabelFilter } from "../evidence/label-filter";
import { type Labelled, labelled } from "../evidence/labelled";
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
    <WithAnnotations captureIds={comparison.captures.map(({ captureId }) => captureId)} caseId={caseId}>
      <ShownEvidence row={row} query={query} comparison={comparison} />
    </WithAnnotations>
  );
}

function ShownEvidence({ row, query, comparison }: OptionsProps) {
  const { caseId } = row;
  const { captures } = comparison;
  const labels = useLive(
    (db) =>
      labelsOn(
        db,
        captures.map(({ captureId }) => captureId),
      ),
    [captures],
  );
  const shown = useMemo(
    () => (query.label === undefined || !labels ? undefined : labelled(labels, query.label)),
    [labels, query.label],
  );
  const shownCaptures = shown ? captures.filter(({ captureId }) => shown.hasCapture(captureId)) : captures;
  const filter = <LabelFilter caseId={caseId} query={query} labels={labels ?? []} shown={shown} />;
  return (
    <div class="evidence">
      <NoteList caseId={caseId} notes={comparison.notes} captures={comparison.captures} />
      {comparison.alternatives.length === 0 ? (
        <NoEvidence />
      ) : (
        <OptionsEvidence row={row} query={query} comparison={comparison} shown={shown} filter={filter} />
      )}
      {comparison.alternatives.length === 0 && filter}
      {shownCaptures.length > 0 && <CaptureList caseId={caseId} captures={shownCaptures} />}
    </div>
  );
}

interface OptionsProps extends Props {
  readonly comparison: CaseComparison;
}

interface ShownProps extends OptionsProps {
  /** What carries the label that is chosen. */
  readonly shown: Labelled | undefined;
  readonly filter: ComponentChildren;
}

function OptionsEvidence({ row: { caseId, kind }, query, comparison, shown, filter }: ShownProps) {
  const options = useOptions(comparison, kind, query);
  const { goal, goTo } = useGoal(query.subject);
  return (
    <>
      <section class="options" aria-labelledby="options">
        <OptionsHeading options={options} />
        <OptionsTable caseId={caseId} options={options} onSubject={goTo} />
      </section>
      {filter}
      <SubjectsEvidence
        caseId={caseId}
        options={options}
        wanted={query.subject}
        goal={goal}
        labelled={shown}
        onSubject={goTo}
      />
    </>
  );
}
