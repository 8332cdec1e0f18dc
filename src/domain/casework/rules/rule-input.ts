import type { Measure, Unit } from "../comparison";
import type { FindingMethod } from "../findings";

/** What of something measured a rule looks at. `text` is a grade, or the words of a property. */
export type MeasuredPart = "value" | "low" | "high" | "count" | "text";

/** What of findings a rule looks at, of those that are kept on the case: what a forecast expects, and how far a change went, in a unit. */
export type FindingPart = "count" | "days-since" | "expected" | "low" | "high" | "size";

/** Something that a rule looks at: it is of one subject of the case, or of the case. None of it is ever of the plan, which rules alter. */
export type RuleInput =
  /** As Compare measures it, in its unit; `low` and `high` are the ends of the 90 % interval. */
  | { readonly of: "measured"; readonly measure: Measure; readonly unit: Unit; readonly part: MeasuredPart }
  /** Reviews dated within so many days, of one source or of all (empty); 0 days: all of them. */
  | { readonly of: "reviews"; readonly days: number; readonly host: string; readonly part: "count" }
  /** The same, of those whose rating is under a share (0 … 1) of its scale. */
  | {
      readonly of: "reviews";
      readonly days: number;
      readonly host: string;
      readonly part: "low-count" | "low-share";
      readonly under: number;
    }
  /** Reviews in which one of these words stands, as part of a word too: how many, or which share of those that were captured (in %). */
  | { readonly of: "naming"; readonly words: readonly string[]; readonly part: "count" | "share" }
  /** Findings of one kind about the subject: how many, and whole days since the day of the last of them. */
  | { readonly of: "finding"; readonly method: FindingMethod; readonly part: "count" | "days-since" }
  /** The next quarter by the forecast kept last; nothing where its past was no better than saying that it stays as it is. */
  | {
      readonly of: "finding";
      readonly method: "forecast";
      readonly part: "expected" | "low" | "high";
      readonly unit: Unit;
    }
  /** By how much the ratings rose (or fell: below 0) at the last change that is kept. */
  | { readonly of: "finding"; readonly method: "change-points"; readonly part: "size"; readonly unit: Unit }
  /** Whole days since anything of the subject was captured. */
  | { readonly of: "days-since-capture" }
  /** Of the case: whole days since it was opened, and how many subjects it has. */
  | { readonly of: "case"; readonly part: "days-open" | "subjects" };

/** A name that the decision table uses, and what it stands for. */
export interface Binding {
  readonly name: string;
  readonly input: RuleInput;
}

/** Whether it is of one subject of the case. */
export const isOfSubject = ({ of }: RuleInput): boolean => of !== "case";

/** Whether it changes with the days, though nothing happens. */
export const isOfTime = (input: RuleInput): boolean =>
  input.of === "days-since-capture" ||
  (input.of === "finding" && input.part === "days-since") ||
  (input.of === "case" && input.part === "days-open") ||
  (input.of === "reviews" && input.days > 0);
