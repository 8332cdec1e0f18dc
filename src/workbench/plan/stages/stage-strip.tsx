import type { PlanStage, StageState } from "../../../domain/casework/plan";
import { formatShortDay } from "../../../ui/dates";
import { type TextKey, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { usePlanning } from "../planning";

const STATES: Readonly<Record<StageState, TextKey>> = {
  over: "planStageOver",
  now: "planStageNow",
  ahead: "planStageAhead",
};

/** The stages one after another, and where the case stands among them. */
export function StageStrip() {
  const { plan } = usePlanning();
  return (
    <ol class="plan-stages" aria-label={t("planStagesLabel")}>
      {plan.stages.map((stage) => (
        <StageItem key={stage.row.stageId} stage={stage} />
      ))}
    </ol>
  );
}

function StageItem({ stage: { row, state, open } }: { readonly stage: PlanStage }) {
  const { plan } = usePlanning();
  const days = plan.tasks.flatMap(({ stageId, due }) => (stageId === row.stageId && due !== "" ? [due] : []));
  const last = days.toSorted().at(-1);
  return (
    <li class={`plan-stage-${state}`} aria-current={state === "now" ? "step" : undefined}>
      <span class="plan-knob" aria-hidden="true">
        {state === "over" ? "✓" : ""}
      </span>
      <b>
        <Words>{row.name}</Words>
      </b>
      <span class="small soft">
        {last !== undefined && `${formatShortDay(`${last}T12:00:00`)} · `}
        {open > 0 ? tn("planOpenCount", open) : t(STATES[state])}
      </span>
    </li>
  );
}
