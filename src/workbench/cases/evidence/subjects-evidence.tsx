import { useEffect } from "preact/hooks";
import { useMore } from "../../../ui/use-more";
import type { Options } from "../options/use-options";
import { useGrowing } from "./use-growing";
import type { Labelled } from "./labelled";
import { SubjectEvidence } from "./subject-evidence";
import { isOptionShown } from "./subject-facts";
import { SubjectStrip } from "./subject-strip";
import type { Goal } from "./use-goal";

interface Props {
  readonly caseId: string;
  readonly options: Options;
  /** The subject that the address asks for. */
  readonly wanted: string | undefined;
  readonly goal: Goal | undefined;
  /** Of what carries a label alone, where that is chosen. */
  readonly labelled: Labelled | undefined;
  readonly onSubject: (node: string) => void;
}

const FIRST = 20;

const anchorOf = (n: number): string => `evidence-${String(n)}`;

/** The options' evidence, one after the other, under a strip with their names. */
export function SubjectsEvidence({ caseId, options, wanted, goal, labelled, onSubject }: Props) {
  const { comparison } = options;
  const rows = labelled ? options.rows.filter((row) => isOptionShown(row.alternative, labelled)) : options.rows;
  const { shown, more, atLeast } = useMore(rows, FIRST);
  const placeOf = (node: string | undefined) => rows.findIndex(({ alternative }) => alternative.node === node);
  const place = placeOf(goal?.node);
  const drawn = shown.slice(0, Math.max(useGrowing(shown.length), place + 1));
  useEffect(() => {
    if (place >= shown.length) atLeast(place + 1);
  }, [goal]);
  const isThere = place >= 0 && place < shown.length;
  useEffect(() => {
    if (isThere) show(anchorOf(comparison.alternatives.findIndex(({ node }) => node === goal?.node)));
  }, [goal, isThere]);
  return (
    <div class="evidence-parts">
      <SubjectStrip caseId={caseId} rows={rows} wanted={wanted} onSubject={onSubject} />
      <div class="subjects">
        {drawn.map(({ alternative }) => (
          <SubjectEvidence
            key={alternative.node}
            caseId={caseId}
            alternative={alternative}
            shown={labelled}
            anchor={anchorOf(comparison.alternatives.indexOf(alternative))}
          />
        ))}
      </div>
      {more}
    </div>
  );
}

function show(anchor: string): void {
  const heading = document.getElementById(anchor);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
