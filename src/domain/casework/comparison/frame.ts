import type { ValueFunction } from "../ranking";
import type { Measure, Unit } from "./measure";

/** Something that matters: what is measured, in what, and what it is worth (0 … 100 points). */
export interface Criterion {
  readonly criterionId: string;
  readonly name: string;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly value: ValueFunction;
}

/** What an alternative must meet to be compared at all. */
export interface Limit {
  readonly limitId: string;
  readonly name: string;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly must: Must;
}

export type Must =
  /** A number, or a rank (1 is the best grade). */
  | { readonly be: "at-most"; readonly value: number }
  | { readonly be: "at-least"; readonly value: number }
  /** Some of its words, where the case of letters does not count. */
  | { readonly be: "said"; readonly text: string };

/** A choice laid out: the alternatives by the parts that name them, what matters, and what must be met. */
export interface Frame {
  readonly alternatives: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly limits: readonly Limit[];
}

/** A page shows no more of either than this. */
export const MOST_ALTERNATIVES = 200;
export const MOST_CRITERIA = 40;
export const MOST_LIMITS = 40;
