import type { ValueFunction } from "../../../domain/casework/comparison";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { NumberField } from "./number-field";

interface EndProps {
  readonly worst: number;
  readonly best: number;
  /** “Best”, or “enough”. */
  readonly bestName: string;
  readonly onEnds: (worst: number, best: number) => void;
}

/** The two ends of a straight line; either may be the greater number. */
export const EndFields = ({ worst, best, bestName, onEnds }: EndProps) => (
  <div class="compare-pair">
    <NumberField label={t("compareWorst")} value={worst} onValue={(value) => onEnds(value, best)} />
    <NumberField label={bestName} value={best} onValue={(value) => onEnds(worst, value)} />
    <button type="button" class="quiet start" onClick={() => onEnds(best, worst)}>
      {t("compareTurnRound")}
    </button>
  </div>
);

type Steps = Extract<ValueFunction, { kind: "steps" }>["steps"];

const MOST_STEPS = 20;

/** From which value on it is worth how many points, in one direction. */
export function StepFields({ steps, onSteps }: { readonly steps: Steps; readonly onSteps: (steps: Steps) => void }) {
  const change = (n: number, part: Partial<Steps[number]>) =>
    onSteps(steps.map((step, at) => (at === n ? { ...step, ...part } : step)));
  return (
    <>
      <ol class="compare-steps">
        {steps.map((step, n) => (
          <li key={n}>
            <NumberField label={t("compareStepAt")} value={step.at} onValue={(at) => change(n, { at })} />
            <NumberField
              label={t("comparePoints")}
              value={step.points}
              min={0}
              max={100}
              onValue={(points) => change(n, { points })}
            />
            {steps.length > 1 && (
              <button
                type="button"
                class="quiet"
                aria-label={t("compareStepRemove", formatNumber(n + 1))}
                onClick={() => onSteps(steps.toSpliced(n, 1))}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ol>
      {steps.length < MOST_STEPS && (
        <button
          type="button"
          class="quiet start"
          onClick={() => onSteps([...steps, { at: Number.NaN, points: steps.at(-1)?.points ?? 0 }])}
        >
          {t("compareStepAdd")}
        </button>
      )}
    </>
  );
}

interface GradeProps {
  readonly grades: readonly string[];
  readonly points: readonly number[];
  readonly onPoints: (points: readonly number[]) => void;
}

/** What each grade is worth. */
export const GradePoints = ({ grades, points, onPoints }: GradeProps) => (
  <ol class="compare-grades">
    {grades.map((grade, n) => (
      <li key={n}>
        <Words>{grade}</Words>
        <NumberField
          isBare
          label={t("comparePointsOf", grade)}
          value={points[n] ?? Number.NaN}
          min={0}
          max={100}
          onValue={(worth) => onPoints(grades.map((_, at) => (at === n ? worth : (points[at] ?? 0))))}
        />
      </li>
    ))}
  </ol>
);
