import { checkDigitsOf } from "../../linkage";
import type { MatchColumn } from "./meanings";

/** Values of a column looked at, at most. */
const SAMPLE = 300;
/** The share of values that must have a shape. */
const MOST = 0.8;

/** What a column is like. */
export interface Shape {
  readonly filled: number;
  /** Of those filled, the share that differ from each other, 0..1. */
  readonly distinct: number;
  /** Mean length in UTF-16 units. */
  readonly length: number;
  /** The share of filled values that have three letters in a row. */
  readonly worded: number;
  /** What its values are by their form alone. */
  readonly meaning: Omit<MatchColumn, "place"> | undefined;
}

const FORMS: readonly (readonly [Omit<MatchColumn, "place">, (value: string) => boolean])[] = [
  [{ meaning: "identifier", scheme: "lei" }, (value) => isRight("lei", value)],
  [{ meaning: "identifier", scheme: "vat" }, (value) => isRight("vat", value)],
  [{ meaning: "identifier", scheme: "gtin" }, (value) => /^[\d -]{8,17}$/u.test(value) && isRight("gtin", value)],
  [{ meaning: "identifier", scheme: "cqc" }, (value) => /^1-\d{8,11}$/u.test(value)],
  [{ meaning: "identifier", scheme: "iban" }, (value) => isRight("iban", value)],
  [
    { meaning: "url" },
    (value) =>
      /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|de|nl|uk|fr|eu|example)(?:\/\S*)?$/iu.test(
        value,
      ),
  ],
  [
    { meaning: "telephone" },
    (value) =>
      /^(?:tel:)?\+?[\d\s()/.-]{7,24}$/u.test(value) &&
      /[\s()/+-]/u.test(value.trim()) &&
      digitsOf(value) >= 7 &&
      digitsOf(value) <= 15,
  ],
  [
    { meaning: "price" },
    (value) => /^(?:[$€£]|usd|eur|gbp)\s?\d|\d\s?(?:[€£$]|usd|eur|gbp)$|^\d{1,6}[.,]\d{2}$/iu.test(value),
  ],
  [{ meaning: "date" }, (value) => /^(?:1[89]|20)\d\d(?:-\d\d(?:-\d\d)?)?$/u.test(value)],
  [
    { meaning: "postalCode" },
    (value) => /^(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|\d{4}\s?[A-Z]{2}|\d{5}(?:-\d{4})?|\d{2}-\d{3})$/iu.test(value),
  ],
  [
    { meaning: "address" },
    (value) =>
      /\d/u.test(value) &&
      /\p{L}{3}/u.test(value) &&
      /^[^,]*\d[^,]*,.*\p{L}|\b(?:street|road|avenue|st|ave|rd|blvd|lane|drive)\b|stra(?:ß|ss)e|str\.|straat|weg\s\d/iu.test(
        value,
      ) &&
      value.length < 160,
  ],
];

const digitsOf = (value: string): number => value.replace(/\D/gu, "").length;
const isRight = (scheme: string, value: string): boolean => checkDigitsOf({ scheme, value }) === "right";

/** The shape of a column, by its first values. */
export function shapeOf(values: readonly string[]): Shape {
  const filled = values.filter((value) => value.trim() !== "").slice(0, SAMPLE);
  const count = filled.length || 1;
  return {
    filled: filled.length,
    distinct: new Set(filled).size / count,
    length: filled.reduce((sum, value) => sum + value.length, 0) / count,
    worded: filled.filter((value) => /\p{L}{3}/u.test(value)).length / count,
    meaning:
      filled.length === 0
        ? undefined
        : FORMS.find(([, fits]) => filled.filter((value) => fits(value.trim())).length / count >= MOST)?.[0],
  };
}
