import type { HitPolicy } from "./model";
import type { Logic } from "./drg";

/** A value of FEEL as JSON: dates, times and durations are ISO strings, ranges are texts, functions are `null`. */
export type FeelJson = null | boolean | number | string | readonly FeelJson[] | { readonly [key: string]: FeelJson };

export interface RuleTrace {
  readonly ruleId: string;
  /** Counted from 1. */
  readonly number: number;
  readonly fits: boolean;
  /** By input: whether its test holds; `null` is not looked at, or neither. */
  readonly tests: readonly (boolean | null)[];
}

export interface TableTrace {
  readonly hitPolicy: HitPolicy;
  readonly inputs: readonly { readonly label: string; readonly expression: string; readonly value: FeelJson }[];
  /** The first thousand rules, and after them those that fit. */
  readonly rules: readonly RuleTrace[];
  /** The ids of the rules that gave the result. */
  readonly hits: readonly string[];
}

/** What a decision came to. */
export interface TraceStep {
  /** The decision's name. */
  readonly decision: string;
  readonly kind: Logic["kind"];
  readonly value: FeelJson;
  readonly table?: TableTrace;
}

export interface EvaluationError {
  readonly where: ErrorPlace;
  readonly code: EvaluationErrorCode;
  /** English, for those who write rules. */
  readonly message: string;
}

/** Where something went wrong: a decision's (or knowledge's) name, and of a table the rule, counted from 1, and the column. */
export interface ErrorPlace {
  readonly decision: string;
  readonly rule?: number;
  readonly column?: string;
  /** The FEEL text, shortened. */
  readonly text?: string;
}

export const EVALUATION_ERRORS = [
  "no-decision",
  "syntax",
  "unknown-name",
  "unknown-function",
  "not-supported",
  "wrong-type",
  "wrong-arguments",
  "not-allowed",
  "several-fit",
  "outputs-differ",
  "no-order",
  "cycle",
  "budget",
] as const;
export type EvaluationErrorCode = (typeof EVALUATION_ERRORS)[number];

export interface Evaluation {
  readonly value: FeelJson;
  readonly errors: readonly EvaluationError[];
  /** In the order in which decisions were worked out; the one that was asked for is the last. */
  readonly trace: readonly TraceStep[];
  readonly stopped?: "budget" | "cycle";
}
