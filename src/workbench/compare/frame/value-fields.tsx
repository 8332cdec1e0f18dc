import type { Unit, ValueFunction } from "../../../domain/casework/comparison";
import { ChoiceField } from "../../../ui/choice-field";
import { t } from "../../../ui/texts";
import { Curve } from "./curve";
import { EndFields, GradePoints, StepFields } from "./value-parts";
import { faultOfFunction } from "../../../domain/casework/ranking";

interface Props {
  readonly value: ValueFunction;
  readonly unit: Unit;
  readonly measured: readonly number[];
  readonly isTried: boolean;
  readonly onValue: (value: ValueFunction) => void;
}

/** What a value is worth: straight, up to what is enough, or in steps; by grade where there are grades. Drawn beneath. */
export function ValueFields({ value, unit, measured, isTried, onValue }: Props) {
  const fault = faultOfFunction(value);
  return (
    <fieldset class="compare-fields">
      <legend>{t("compareValue")}</legend>
      {value.kind !== "grades" && (
        <ChoiceField
          label={t("compareValueKind")}
          value={value.kind}
          choices={[
            ["linear", t("compareValueLinear")],
            ["enough", t("compareValueEnough")],
            ["steps", t("compareValueSteps")],
          ]}
          onValue={(kind) => {
            onValue(asKind(value, kind));
          }}
        />
      )}
      {value.kind === "grades" && unit.as === "grades" && (
        <GradePoints
          grades={unit.grades}
          points={value.points}
          onPoints={(points) => onValue({ kind: "grades", points })}
        />
      )}
      {value.kind === "steps" && (
        <StepFields steps={value.steps} onSteps={(steps) => onValue({ kind: "steps", steps })} />
      )}
      {value.kind === "linear" && (
        <EndFields
          worst={value.worst}
          best={value.best}
          bestName={t("compareBest")}
          onEnds={(worst, best) => onValue({ kind: "linear", worst, best })}
        />
      )}
      {value.kind === "enough" && (
        <EndFields
          worst={value.worst}
          best={value.enough}
          bestName={t("compareEnough")}
          onEnds={(worst, enough) => onValue({ kind: "enough", worst, enough })}
        />
      )}
      {fault ? (
        <p class={isTried ? "small problem" : "small soft"}>{t("compareValueWrong")}</p>
      ) : (
        <Curve value={value} unit={unit} measured={measured} />
      )}
    </fieldset>
  );
}

/** The same ends told in another way. */
function asKind(value: ValueFunction, kind: "linear" | "enough" | "steps"): ValueFunction {
  const [worst, best] = endsOf(value);
  if (kind === "linear") return { kind, worst, best };
  if (kind === "enough") return { kind, worst, enough: best };
  return {
    kind,
    steps: [
      { at: worst, points: 0 },
      { at: (worst + best) / 2, points: 50 },
      { at: best, points: 100 },
    ],
  };
}

function endsOf(value: ValueFunction): readonly [worst: number, best: number] {
  switch (value.kind) {
    case "linear":
      return [value.worst, value.best];
    case "enough":
      return [value.worst, value.enough];
    case "steps":
      return [value.steps[0]?.at ?? 0, value.steps.at(-1)?.at ?? 1];
    case "grades":
      return [value.points.length, 1];
  }
}
