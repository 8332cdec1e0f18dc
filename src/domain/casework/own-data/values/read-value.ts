import { fold } from "../../../ground/text";
import { type Result, fail, ok } from "../../../ground/result";
import type { DateOrder, DecimalMark } from "../../table-files";
import type { Meaning, Period } from "../meaning";
import { readDay } from "./read-day";
import { currencyOf, readAmount } from "./read-money";
import { readNumber } from "./read-number";

/** What a cell says. Its text as the file has it is kept beside it. */
export type Value =
  | { readonly as: "text" }
  | { readonly as: "number"; readonly value: number; readonly unit: string }
  | { readonly as: "money"; readonly value: number; readonly currency: string; readonly period: Period }
  | { readonly as: "currency"; readonly currency: string }
  /** YYYY-MM-DD, or YYYY-MM, or YYYY where no more is said. */
  | { readonly as: "date"; readonly day: string }
  /** `rank` counts from 1, the best. */
  | { readonly as: "grade"; readonly grade: string; readonly rank: number; readonly of: number }
  /** In degrees (WGS 84). */
  | { readonly as: "degrees"; readonly value: number }
  | { readonly as: "point"; readonly latitude: number; readonly longitude: number };

/** Why a cell does not say what its column is about. */
export type ValueTrouble =
  "not-a-number" | "not-an-amount" | "other-currency" | "not-a-currency" | "not-a-day" | "not-a-grade" | "not-a-place";

/** Longer texts are no number, amount, day or place, and are not gone through. */
const LONGEST = 200;
const TROUBLES: Readonly<Partial<Record<Meaning["as"], ValueTrouble>>> = {
  number: "not-a-number",
  money: "not-an-amount",
  date: "not-a-day",
  coordinates: "not-a-place",
};

export interface HowToRead {
  readonly decimal: DecimalMark;
  readonly dates: DateOrder;
}

/** What a filled cell says, by what its column means. */
export function readValue(text: string, meaning: Meaning, how: HowToRead): Result<Value, ValueTrouble> {
  const trouble = TROUBLES[meaning.as];
  if (trouble !== undefined && text.length > LONGEST) return fail(trouble);
  switch (meaning.as) {
    case "number":
      return numberOf(text, meaning.unit, how);
    case "money":
      return moneyOf(text, meaning, how);
    case "currency": {
      const currency = currencyOf(text);
      return currency === undefined ? fail("not-a-currency") : ok({ as: "currency", currency });
    }
    case "date": {
      const day = readDay(text, how.dates);
      return day === undefined ? fail("not-a-day") : ok({ as: "date", day });
    }
    case "grade": {
      const rank = meaning.grades.findIndex((grade) => fold(grade) === fold(text)) + 1;
      const grade = meaning.grades[rank - 1];
      return grade === undefined ? fail("not-a-grade") : ok({ as: "grade", grade, rank, of: meaning.grades.length });
    }
    case "coordinates":
      return placeOf(text, meaning.part, how);
    default:
      return ok({ as: "text" });
  }
}

/** The unit may stand behind the number, and a share's sign as well. */
function numberOf(text: string, unit: string, { decimal }: HowToRead): Result<Value, ValueTrouble> {
  const [, digits = "", behind = ""] = /^(.*?\d[)]?-?)\s*([^\d]*)$/su.exec(text) ?? [];
  const value = readNumber(digits, decimal);
  const isUnit = behind === "" || fold(behind) === fold(unit) || (behind === "%" && unit === "");
  return value !== undefined && isUnit ? ok({ as: "number", value, unit: unit || behind }) : fail("not-a-number");
}

function moneyOf(
  text: string,
  { currency, period }: Extract<Meaning, { as: "money" }>,
  { decimal }: HowToRead,
): Result<Value, ValueTrouble> {
  const amount = readAmount(text, decimal);
  if (!amount) return fail("not-an-amount");
  if (currency !== "" && amount.currency !== "" && amount.currency !== currency) return fail("other-currency");
  return ok({ as: "money", value: amount.value, currency: amount.currency || currency, period });
}

const BOUNDS = { latitude: 90, longitude: 180 } as const;

function placeOf(
  text: string,
  part: Extract<Meaning, { as: "coordinates" }>["part"],
  { decimal }: HowToRead,
): Result<Value, ValueTrouble> {
  if (part !== "both") {
    const value = readNumber(text, decimal);
    return value !== undefined && Math.abs(value) <= BOUNDS[part] ? ok({ as: "degrees", value }) : fail("not-a-place");
  }
  const [, a = "", b = ""] = /^(?:point)?\s*\(?\s*([-+]?[\d.,]+?)\s*[;,\s]\s*([-+]?[\d.,]+)\s*\)?$/iu.exec(text) ?? [];
  // Well-known text has the longitude first.
  const [north, east] = /^point/iu.test(text) ? [b, a] : [a, b];
  const [latitude, longitude] = [north, east].map((one) => readNumber(one, ".") ?? readNumber(one, decimal));
  const isPlace =
    latitude !== undefined &&
    longitude !== undefined &&
    Math.abs(latitude) <= BOUNDS.latitude &&
    Math.abs(longitude) <= BOUNDS.longitude;
  return isPlace ? ok({ as: "point", latitude, longitude }) : fail("not-a-place");
}
