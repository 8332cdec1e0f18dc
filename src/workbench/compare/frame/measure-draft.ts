import { type Measurable, type Measure, TAKES, type Take, type Unit } from "../../../domain/casework/comparison";
import { t } from "../../../ui/texts";

/** What is being laid out: a limit may ask for words, a criterion needs an order. */
export type Wanted = "criterion" | "limit";

/** What is measured and in what, as a dialog holds it; a place without a name or coordinates is none yet. */
export interface MeasureDraft {
  readonly measure: Measure;
  readonly unit: Unit;
}

/** Two measures of one key are the same thing, whatever is taken of it or wherever it is counted from. */
export function keyOfMeasure(measure: Measure): string {
  switch (measure.of) {
    case "rating":
      return `rating ${measure.host}`;
    case "fact":
      return `fact ${measure.property}`;
    case "own":
      return `own ${measure.datasetId} ${measure.head}`;
    case "distance":
    case "judgement":
      return measure.of;
  }
}

const NUMBER: Unit = { as: "number", unit: "" };

/** What can be taken of several joined rows; of words nothing but how many there are. */
export function takesOf(units: readonly Unit[]): readonly Take[] {
  const [first] = units;
  if (first?.as === "money" || first?.as === "number") return TAKES;
  return first?.as === "grades" ? ["latest", "count"] : ["count"];
}

/** What a measure can be told in here. */
export function unitsHere({ units }: Pick<Measurable, "units">, measure: Measure, wanted: Wanted): readonly Unit[] {
  if (measure.of === "own" && measure.take === "count") return [NUMBER];
  return wanted === "limit" ? units : units.filter(({ as }) => as !== "text");
}

/** Whether something can be compared, or asked of an option, by it. */
export const isFor = (measurable: Measurable, wanted: Wanted): boolean =>
  unitsHere(measurable, measurable.measure, wanted).length > 0 || measurable.measure.of === "own";

/** A measure as it is first chosen. */
export function draftOf(measurable: Measurable, wanted: Wanted): MeasureDraft {
  const { measure } = measurable;
  const [unit] = unitsHere(measurable, measure, wanted);
  if (unit || measure.of !== "own") return { measure, unit: unit ?? NUMBER };
  return { measure: { ...measure, take: "count" }, unit: NUMBER };
}

export const distanceDraft = (): MeasureDraft => ({
  measure: { of: "distance", place: "", latitude: Number.NaN, longitude: Number.NaN },
  unit: { as: "distance" },
});

export const judgementDraft = (): MeasureDraft => ({
  measure: { of: "judgement" },
  unit: { as: "grades", grades: [t("compareGradeGood"), t("compareGradeFair"), t("compareGradePoor")] },
});
