import { type Writes, records, registers, wholeRegisters } from "../../ledger/log";
import type { Criterion, Frame } from "./frame";
import type { Template } from "./templates/template";
import type { Weights } from "./weights";

/** Where an entry stands. */
export interface Place {
  readonly origin: string;
  readonly index: number;
}

export interface ComparisonRow {
  caseId: string;
  /** As it was laid out last. */
  frame: Frame;
  framedAt: string;
  /** The entry that laid it out: whoever changes it says which one was before them. */
  framedBy: Place;
}

/** What is compared for a case, and by what. */
export const comparisons = registers<ComparisonRow>()("comparisons", "caseId");
export const writesComparisons: Writes = { table: comparisons, foundBy: { event: "caseId" } };

export interface WeightingRow {
  caseId: string;
  /** The criteria as they were when they were weighed: weights hold for these alone. */
  criteria: readonly Criterion[];
  weights: Weights;
  /** Why they were set again; empty the first time. */
  reason: string;
}

/** Each time that weights were fixed for a case. */
export const weightings = records<WeightingRow>()("weightings", ["caseId"]);
export const writesWeightings: Writes = { table: weightings };

export interface JudgementRow {
  judgementKey: string;
  caseId: string;
  criterionId: string;
  node: string;
  /** Counted from 1, the best grade; null where it was taken back. */
  rank: number | null;
  reason: string;
  judgedAt: string;
  judgedBy: Place;
}

/** What officials think of alternatives, by criterion: the latest counts. */
export const judgements = wholeRegisters<JudgementRow>()("judgements", "judgementKey", ["caseId"]);

/** The case stands last: its ID may hold blanks, and so may a node, but the criterion's id does not. */
export const judgementKey = (caseId: string, criterionId: string, node: string): string =>
  `${criterionId} ${JSON.stringify([caseId, node])}`;

export const writesJudgements: Writes = { table: judgements };

export interface ComparisonTemplateRow {
  templateId: string;
  /** As it was saved last. */
  template: Template;
  savedAt: string;
  withdrawn: boolean;
}

/** What matters in cases of one kind, to be taken for the next one. */
export const comparisonTemplates = registers<ComparisonTemplateRow>()("comparisonTemplates", "templateId");
export const writesTemplates: Writes = { table: comparisonTemplates };
