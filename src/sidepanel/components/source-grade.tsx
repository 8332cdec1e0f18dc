import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Reliability, sourceGraded } from "../../domain/evidence/sources";
import { sourceByHost } from "../../storage/reading";
import { reliabilityName } from "../../ui/reliability-names";
import { t } from "../../ui/texts";
import { useLive } from "../hooks/use-live";
import { useTools } from "../hooks/panel-context";
import { GRADE_TROUBLES, type GradeTrouble } from "../sentences/grade-troubles";
import { GradeForm } from "./grade-form";
import { useReturnFocus } from "./use-return-focus";

interface Props {
  readonly host: string;
  /** What else stands on its line. */
  readonly children: ComponentChildren;
}

/** The page's source, with its grade and the way to grade it. */
export function SourceGrade({ host, children }: Props) {
  const { db, perform } = useTools();
  const source = useLive(() => sourceByHost(db, host), [host]);
  const [open, setOpen] = useState(false);
  const [trouble, setTrouble] = useState<GradeTrouble>();
  const button = useReturnFocus<HTMLButtonElement>(open);
  const grade = source?.reliability ?? undefined;

  const save = async (reliability: Reliability, reason: string) => {
    const answer = await perform(sourceGraded, { host, reliability, reason });
    setTrouble(answer.ok ? undefined : answer.error);
    if (answer.ok) setOpen(false);
    return answer.ok;
  };
  return (
    <div class="source">
      <p class="chips">
        <bdi class="chip">{host}</bdi>
        <button
          ref={button}
          type="button"
          class={grade ? "chip grade" : "chip ungraded"}
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {grade ? t("panelGraded", grade, reliabilityName(grade)) : t("panelGradeSource")}
        </button>
        {children}
      </p>
      {open && (
        <GradeForm
          host={host}
          grade={grade}
          reason={source?.reason ?? ""}
          trouble={trouble && t(GRADE_TROUBLES[trouble.code])}
          onGrade={save}
          onCancel={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
