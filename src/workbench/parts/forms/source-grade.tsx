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

interface GradeProps extends Props {
  /** Whether only the letter is shown, and what it means is one hover away. */
  readonly isShort?: boolean;
}

/** A source's grade as a button: pressed, it is graded. */
export function GradeButton({ host, source, isShort = false }: GradeProps) {
  const [grading, setGrading] = useState(false);
  const grade = source?.reliability ?? undefined;
  const words = grade ? t("workbenchGradeOf", host, grade, reliabilityName(grade)) : t("workbenchGradeFirst", host);
  return (
    <>
      <button
        type="button"
        class={grade ? "chip grade" : "chip"}
        aria-label={words}
        title={isShort ? words : undefined}
        onClick={() => {
          setGrading(true);
        }}
      >
        {isShort
          ? (grade ?? "?")
          : grade
            ? t("workbenchGrade", grade, reliabilityName(grade))
            : t("workbenchGradeNone")}
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
