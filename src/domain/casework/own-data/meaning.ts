export const ADDRESS_PARTS = ["street", "number", "postal-code", "town", "region", "country", "whole"] as const;
export type AddressPart = (typeof ADDRESS_PARTS)[number];

export const PERIODS = ["", "day", "week", "month", "year"] as const;
export type Period = (typeof PERIODS)[number];

export const COORDINATE_PARTS = ["latitude", "longitude", "both"] as const;
export type CoordinatePart = (typeof COORDINATE_PARTS)[number];

/** What the cells of a column say. */
export type Meaning =
  | { readonly as: "name" }
  | { readonly as: "text" }
  | { readonly as: "date" }
  | { readonly as: "phone" }
  | { readonly as: "web" }
  /** The currency of the amounts in the same row. */
  | { readonly as: "currency" }
  /** `scheme` as registers are called: "GB-CQC", "LEI", "VAT"; empty where nobody knows. */
  | { readonly as: "identifier"; readonly scheme: string }
  | { readonly as: "address"; readonly part: AddressPart }
  /** `currency` by ISO 4217; empty where each cell, or the row's currency, says it. */
  | { readonly as: "money"; readonly currency: string; readonly period: Period }
  | { readonly as: "number"; readonly unit: string }
  /** The steps of a scale in words, the best first. */
  | { readonly as: "grade"; readonly grades: readonly string[] }
  | { readonly as: "coordinates"; readonly part: CoordinatePart };

export type MeaningKind = Meaning["as"];

/** A column that is taken from a file. */
export interface Column {
  /** Its place in the file, counted from 0. */
  readonly at: number;
  readonly head: string;
  readonly meaning: Meaning;
  /** Whether rows are told apart by it, alone or with others. */
  readonly isKey: boolean;
}

/** A page shows, and a row keeps, no more columns than this. */
export const MOST_KEPT = 200;
