import type { Evidence, FactInput, Frame, OwnInput, RatingInput } from "../../../../src/domain/casework/comparison";
import type { Column } from "../../../../src/domain/casework/own-data";
import type { Alternative, CaseComparison } from "../../../../src/storage/reading";

export const AS_OF = "2026-11-30T10:00:00.000Z";
export const DATASET = "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0021";
const AT = "2026-11-28T10:00:00.000Z";
const CITE = { origin: "counterflow/a", index: 4 };

export const aRating = (value: number, count: number, of: Partial<RatingInput> = {}): RatingInput => ({
  of: "rating",
  cite: CITE,
  host: "care.example",
  at: AT,
  listing: "care.example home",
  value,
  scale: { worst: 1, best: 5 },
  count,
  distribution: null,
  reliability: "A",
  copies: null,
  isInherited: false,
  isRemoved: false,
  ...of,
});

export const aFactInput = (property: string, text: string): FactInput => ({
  of: "fact",
  cite: CITE,
  host: "care.example",
  at: AT,
  property,
  text,
});

export const PRICE: Column = {
  at: 1,
  head: "Price",
  meaning: { as: "money", currency: "", period: "month" },
  isKey: false,
};
export const VALUE: Column = {
  at: 1,
  head: "Value",
  meaning: { as: "money", currency: "EUR", period: "" },
  isKey: false,
};

export const aCell = (column: Column, raw: string, key = "a"): OwnInput => ({
  of: "own",
  cite: CITE,
  datasetId: DATASET,
  at: "2026-11-01",
  key,
  line: 2,
  column,
  form: { decimal: ".", dates: "ymd" },
  raw,
  currency: "EUR",
  day: "",
});

const NOTHING: Evidence = { ratings: [], facts: [], own: [], places: [], judgements: [] };

export const anOption = (name: string, evidence: Partial<Evidence>, own: Partial<Alternative> = {}): Alternative => ({
  node: `listing care.example ${name}`,
  parts: [`listing care.example ${name}`],
  name,
  listings: [],
  evidence: { ...NOTHING, ...evidence },
  lastCapturedAt: AT,
  ...own,
});

/** A case's options with one dataset of these columns. */
export function aComparison(
  alternatives: readonly Alternative[],
  columns: readonly Column[] = [],
  frame?: Partial<Frame>,
): CaseComparison {
  const dataset: Partial<CaseComparison["datasets"][number]> = { datasetId: DATASET, name: "Register", columns };
  const whole = frame && { alternatives: [], criteria: [], limits: [], ...frame };
  return {
    alternatives,
    captures: [],
    notes: [],
    sources: new Map(),
    datasets: [dataset as CaseComparison["datasets"][number]],
    framed: whole && { caseId: "PL-1", frame: whole, framedAt: AT, framedBy: CITE },
    weightings: [],
    planLimits: [],
    decisions: [],
  };
}
