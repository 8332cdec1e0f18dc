import type { Measurable, Unit } from "../../../domain/casework/comparison";
import { ChoiceField } from "../../../ui/choice-field";
import { t } from "../../../ui/texts";
import { takeName } from "../says/measure-words";
import { unitName } from "../says/unit-words";
import { GradesField } from "./grades-field";
import { type MeasureDraft, type Wanted, takesOf, unitsHere } from "./measure-draft";

interface Props {
  readonly measurable: Measurable | undefined;
  readonly draft: MeasureDraft;
  readonly wanted: Wanted;
  readonly onDraft: (draft: MeasureDraft) => void;
}

/** What is taken of several rows, and what a measure is told in, as far as there is a choice. */
export function UnitFields({ measurable, draft, wanted, onDraft }: Props) {
  const { measure, unit } = draft;
  const units = measurable ? unitsHere(measurable, measure, wanted) : [];
  const takes = measurable && measure.of === "own" ? takesOf(measurable.units) : [];
  const isNamed = measure.of === "judgement";
  return (
    <>
      {measure.of === "own" && takes.length > 1 && measurable && (
        <ChoiceField
          label={t("compareTake")}
          value={measure.take}
          choices={takes.map((take) => [take, takeName(take)])}
          onValue={(take) => {
            const taken = { ...measure, take };
            onDraft({ measure: taken, unit: unitsHere(measurable, taken, wanted)[0] ?? unit });
          }}
        />
      )}
      {units.length > 1 && (
        <ChoiceField
          label={t("compareAs")}
          value={String(
            Math.max(
              0,
              units.findIndex((one) => isSameKind(one, unit)),
            ),
          )}
          choices={units.map((one, n) => [String(n), unitName(one)])}
          onValue={(n) => {
            onDraft({ measure, unit: units[Number(n)] ?? unit });
          }}
        />
      )}
      {unit.as === "grades" && (wanted === "criterion" || measure.of === "fact") && (
        <GradesField
          grades={unit.grades}
          isNamed={isNamed}
          onGrades={(grades) => {
            onDraft({ measure, unit: { as: "grades", grades } });
          }}
        />
      )}
    </>
  );
}

/** Grades in another order are the same grades. */
function isSameKind(one: Unit, other: Unit): boolean {
  if (one.as === "scale" && other.as === "scale") return one.worst === other.worst && one.best === other.best;
  return one.as === other.as;
}
