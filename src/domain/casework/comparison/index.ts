/**
 * A choice laid out: alternatives by what matters, limits that must be met, weights that were fixed before points were shown.
 * `cellOf` says what is measured, from evidence that is plain data: so a table, a decision's record and its checker compute the same.
 */
import { comparisonFramed } from "./comparison-framed";
import { comparisonTemplateSaved } from "./comparison-template-saved";
import { comparisonTemplateWithdrawn } from "./comparison-template-withdrawn";
import { judgementMade } from "./judgement-made";
import { comparisonTemplates, comparisons, judgements, weightings } from "./tables";
import { weightsFixed } from "./weights-fixed";

export type { Cell, CellLeftOut, Mark, UnknownWhy } from "./cell";
export { type Asked, cellOf, cellOfCriterion } from "./cell-of";
export { numberOfFact } from "./cells/fact-cell";
export { isPooled } from "./cells/pooled-once";
export { type Contradiction, contradictions } from "./contradictions";
export {
  type Criterion,
  type Frame,
  type Limit,
  MOST_ALTERNATIVES,
  MOST_CRITERIA,
  MOST_LIMITS,
  type Must,
} from "./frame";
export type { Cite, Evidence, FactInput, Input, JudgementInput, OwnInput, PlaceInput, RatingInput } from "./inputs";
export { OVERALL, inputOfFact, placeIn } from "./inputs-of-fact";
export { inputsOfRow } from "./inputs-of-row";
export { type Measure, TAKES, type Take, type Unit } from "./measure";
export { type Compared, type LaidOut, RANKING_VERSION, layOut, rankRequest } from "./lay-out";
export { type Met, meetsLimit } from "./meets";
export { type Measurable, measurables } from "./proposing/measurables";
export { evenPoints, proposedValue } from "./proposing/proposed-value";
export { CriteriaV1, CriterionId, LimitV1, MeasureV1, MustV1, PlaceV1, UnitV1, WeightsV1 } from "./shapes";
export { standingWeighting } from "./standing-weighting";
export {
  type ComparisonRow,
  type ComparisonTemplateRow,
  type JudgementRow,
  type Place,
  type WeightingRow,
  comparisons,
} from "./tables";
export { makeTemplate, measureTold } from "./templates/make-template";
export { type DatasetHere, type Untaken, measureHere, takeTemplate } from "./templates/take-template";
export type { NamedTemplate, Template, TemplateMeasure } from "./templates/template";
export {
  type TemplateFile,
  type TemplateFileFailure,
  parseTemplateFile,
  writeTemplateFile,
} from "./templates/template-file";
export { ToldMeasureV1 } from "./templates/template-shapes";
export { textOfRecord } from "./text-of-record";
export type { ValueFunction } from "../ranking";
export type { Weighing, Weights } from "./weights";
export { limitsLeftOut, limitsWith } from "./with-limits";
export { comparisonFramed, comparisonTemplateSaved, comparisonTemplateWithdrawn, judgementMade, weightsFixed };

export const comparisonActs = [
  comparisonFramed,
  weightsFixed,
  judgementMade,
  comparisonTemplateSaved,
  comparisonTemplateWithdrawn,
] as const;
export const comparisonTables = [comparisons, weightings, judgements, comparisonTemplates] as const;
