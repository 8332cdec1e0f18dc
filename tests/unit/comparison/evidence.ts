import type { Evidence, FactInput, OwnInput, RatingInput } from "../../../src/domain/casework/comparison";
import type { Meaning } from "../../../src/domain/casework/own-data";

const NOTHING: Evidence = { ratings: [], facts: [], own: [], places: [], judgements: [] };
const cite = { origin: "here", index: 1 };
const at = "2026-11-27T13:07:00.000Z";

export const evidence = (some: Partial<Evidence> = {}): Evidence => ({ ...NOTHING, ...some });

export const fact = (property: string, text: string, host = "care.example"): FactInput => ({
  ...{ of: "fact", cite, host, at, property, text },
});

export const rating = (value: number, [worst, best] = [1, 5], host = "care.example"): RatingInput => ({
  ...{
    of: "rating",
    cite,
    host,
    at,
    listing: `${host} 7`,
    value,
    scale: { worst, best },
    count: 40,
    distribution: null,
  },
  ...{ reliability: null, copies: null, isInherited: false, isRemoved: false },
});

export const cell = (head: string, meaning: Meaning, raw: string, currency = ""): OwnInput => ({
  ...{ of: "own", cite, datasetId: "prices", at, key: "7", line: 2, column: { head, meaning }, currency, day: "" },
  ...{ form: { decimal: ".", dates: "ymd" }, raw },
});
