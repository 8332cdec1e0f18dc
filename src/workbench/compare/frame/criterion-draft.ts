import * as v from "valibot";
import {
  CriteriaV1,
  type Criterion,
  type Evidence,
  type Limit,
  type Measure,
  type ValueFunction,
  cellOf,
  evenPoints,
  proposedValue,
} from "../../../domain/casework/comparison";
import { faultOfFunction } from "../../../domain/casework/ranking";
import { measureName } from "../says/measure-words";
import { type MeasureDraft, keyOfMeasure } from "./measure-draft";

/** What is measured of the options by a measure that is being laid out; what is not known has no place. */
export function measuredBy(
  evidence: readonly Evidence[],
  { measure, unit }: MeasureDraft,
  of: { readonly criterionId: string; readonly asOf: string },
): readonly number[] {
  return evidence.flatMap((one) => {
    const cell = cellOf(one, { measure, unit, ...of });
    return cell.state === "measured" ? [cell.value] : [];
  });
}

/** The criterion with another measure: named and valued anew, as far as nobody has said otherwise. */
export function withMeasure(
  criterionId: string,
  before: Criterion | undefined,
  draft: MeasureDraft,
  { measured, limits }: { readonly measured: readonly number[]; readonly limits: readonly Limit[] },
): Criterion {
  const isNamed = before && before.name !== "" && before.name !== measureName(before.measure);
  const name = isNamed ? before.name : measureName(draft.measure);
  const value =
    (before && keptValue(before, draft)) ?? proposedValue(draft.unit, measured, mostOf(limits, draft.measure));
  return { ...draft, criterionId, name: name.slice(0, 100), value };
}

/** What it was worth holds on where the same is measured in the same. */
function keptValue({ measure, unit, value }: Criterion, draft: MeasureDraft): ValueFunction | undefined {
  if (keyOfMeasure(measure) !== keyOfMeasure(draft.measure) || unit.as !== draft.unit.as) return undefined;
  if (draft.unit.as === "grades") {
    const { length } = draft.unit.grades;
    if (value.kind !== "grades") return undefined;
    return value.points.length === length ? value : { kind: "grades", points: evenPoints(length) };
  }
  if (measure.of === "own" && draft.measure.of === "own")
    return measure.take === draft.measure.take ? value : undefined;
  if (measure.of !== "distance" || draft.measure.of !== "distance") return undefined;
  const { latitude, longitude } = draft.measure;
  return Object.is(measure.latitude, latitude) && Object.is(measure.longitude, longitude) ? value : undefined;
}

/** What a limit on the same measure sets as the most. */
function mostOf(limits: readonly Limit[], measure: Measure): number | undefined {
  const found = limits.find(
    ({ measure: other, must }) => must.be === "at-most" && keyOfMeasure(other) === keyOfMeasure(measure),
  );
  return found?.must.be === "at-most" ? found.must.value : undefined;
}

/** The criterion as the log would take it; undefined where something is still missing. */
export function readyCriterion(criterion: Criterion): Criterion | undefined {
  if (faultOfFunction(criterion.value)) return undefined;
  const { unit, value } = criterion;
  if (unit.as === "grades" && (value.kind !== "grades" || value.points.length !== unit.grades.length)) return undefined;
  const parsed = v.safeParse(CriteriaV1, [criterion]);
  return parsed.success ? parsed.output[0] : undefined;
}
