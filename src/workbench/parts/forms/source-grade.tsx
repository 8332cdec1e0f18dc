import { useState } from "preact/hooks";
import type { SourceRow } from "../../../domain/evidence/sources";
import { reliabilityName } from "../../../ui/reliability-names";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { GradeDialog } from "./grade-dialog";

interface Props {
  readonly host: string;
  readonly source: Partial<SourceRow> | undefined;
}

/** A source with its grade, which opens the dialog that changes it. */
export function SourceGrade({ host, source }: Props) {
  return (
    <span class="source">
      <Words>{host}</Words> <GradeButton host={host} source={source} />
    </span>
  );
}

/** A source's grade as a button: pressed, it is graded. */
export function GradeButton({ host, source }: Props) {
  const [grading, setGrading] = useState(false);
  const grade = source?.reliability ?? undefined;
  return (
    <>
      <button
        type="button"
        class={grade ? "chip grade" : "chip"}
        aria-label={grade ? t("workbenchGradeOf", host, grade, reliabilityName(grade)) : t("workbenchGradeFirst", host)}
        onClick={() => {
          setGrading(true);
        }}
      >
        {grade ? t("workbenchGrade", grade, reliabilityName(grade)) : t("workbenchGradeNone")}
      </button>
      {grading && (
        <GradeDialog
          host={host}
          source={source}
          onClose={() => {
            setGrading(false);
          }}
        />
      )}
    </>
  );
}
