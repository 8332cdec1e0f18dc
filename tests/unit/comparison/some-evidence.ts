import type { Evidence, FactInput, OwnInput, PlaceInput, RatingInput } from "../../../src/domain/casework/comparison";

export const DATASET = "3f0c8a52-3a7b-4a55-8a1b-5b1f5a0c0301";
export const NOW = "2026-11-27T13:07:00.000Z";

export const NOTHING: Evidence = { ratings: [], facts: [], own: [], places: [], judgements: [] };

const cite = { origin: "counterflow/a", index: 7 };

/** What a page says of a property. */
export const fact = (property: string, text: string, more: Partial<FactInput> = {}): FactInput => ({
  of: "fact",
  cite,
  host: "care.example",
  at: NOW,
  property,
  text,
  ...more,
});

/** A cell of the price list. */
export const price = (raw: string, more: Partial<OwnInput> = {}): OwnInput => ({
  of: "own",
  cite,
  datasetId: DATASET,
  at: "2026-11-20",
  key: "1-10247",
  line: 88,
  column: { head: "Price", meaning: { as: "money", currency: "EUR", period: "month" } },
  form: { decimal: ",", dates: "dmy" },
  raw,
  currency: "",
  day: "",
  ...more,
});

export const rating = (value: number, count: number, more: Partial<RatingInput> = {}): RatingInput => ({
  of: "rating",
  cite,
  host: "care.example",
  listing: "care.example #home",
  at: NOW,
  value,
  scale: { worst: 1, best: 5 },
  count,
  distribution: null,
  reliability: "B",
  copies: null,
  isInherited: false,
  isRemoved: false,
  ...more,
});

export const place = (latitude: number, longitude: number, more: Partial<PlaceInput> = {}): PlaceInput => ({
  of: "place",
  cite,
  at: NOW,
  host: "care.example",
  latitude,
  longitude,
  ...more,
});
