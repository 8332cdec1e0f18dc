/** Decision models of DMN 1.1 to 1.6: read, and worked out with their trace. */
export {
  type Bound,
  type Decision,
  type DecisionService,
  type DmnModel,
  type DmnSource,
  type DmnVersion,
  type InputData,
  type ItemDefinition,
  type Knowledge,
  type Logic,
  type NotShown,
  type NotShownKind,
  type Requirements,
  type Typed,
} from "./drg";
export {
  type ErrorPlace,
  type Evaluation,
  type EvaluationError,
  type EvaluationErrorCode,
  type FeelJson,
  type RuleTrace,
  type TableTrace,
  type TraceStep,
} from "./evaluation";
export { type EvaluateOptions, evaluateDecision } from "./evaluate/evaluate-decision";
export type { Limits } from "./feel/budget";
export { READ_LIMITS, type ReadLimits } from "./read/scan-xml";
export { readDmn } from "./read/read-dmn";
export type { DmnFault } from "./fault";
export {
  AGGREGATIONS,
  type Aggregation,
  type DecisionTable,
  HIT_POLICIES,
  type HitPolicy,
  type InputClause,
  type OutputClause,
  type TableRule,
} from "./model";
export { type Example, type Overlap, type TableAnalysis, analyseTable } from "./analyse/analyse-table";
export { type FeelTrouble, checkFeel } from "./analyse/check-feel";
export type { Region } from "./analyse/region";
export { regionOfTests } from "./analyse/region-of-test";
export { withIds } from "./write/with-ids";
export { extensionIn } from "./write/write-extension";
export { newModel, withTable } from "./write/write-model";
export type { Written } from "./write/written";
