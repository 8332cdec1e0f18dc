import type { DecimalMark } from "../../table-files";
import { readNumber } from "./read-number";

const SIGNS: Readonly<Record<string, string>> = {
  "€": "EUR",
  $: "USD",
  "£": "GBP",
  "¥": "JPY",
  zł: "PLN",
  kč: "CZK",
  us$: "USD",
  "fr.": "CHF",
  "sfr.": "CHF",
  euro: "EUR",
  eur: "EUR",
};

const PLAIN = /^[\d.,]*\d$/u;

/** An amount, with the currency that stands beside it by ISO 4217; empty where none does. */
export interface Amount {
  readonly value: number;
  readonly currency: string;
}

/** The ISO 4217 code of a sign or a code, however its letters are written; undefined for anything else. */
export function currencyOf(text: string): string | undefined {
  const plain = text.trim();
  const sign = SIGNS[plain.toLowerCase()];
  if (sign !== undefined) return sign;
  return /^[a-z]{3}$/iu.test(plain) ? plain.toUpperCase() : undefined;
}

/** An amount as people write it: `1.234,50 €`, `£ 12`, `EUR 7,-`. Undefined where it is none. */
export function readAmount(text: string, decimal: DecimalMark): Amount | undefined {
  if (PLAIN.test(text)) {
    const value = readNumber(text, decimal);
    return value === undefined ? undefined : { value, currency: "" };
  }
  const found =
    /^([-+(]?)\s*([^\d\s.,()+-]*\.?|)\s*([-+(]?[\d.,'’\s\u00a0\u202f]*\d[\d.,'’\s\u00a0\u202f]*(?:,?-{1,2})?\)?)\s*([^\d\s()]*)(\)?)$/u.exec(
      text.trim(),
    );
  const [, sign = "", before = "", digits = "", after = ""] = found ?? [];
  const beside = before || after;
  if (!found || (before !== "" && after !== "")) return undefined;
  const currency = beside === "" ? "" : currencyOf(beside);
  const value = readNumber(
    `${sign === "-" || sign === "(" ? "-" : ""}${digits.replace(/,-+$/u, "").replace(/\)$/u, "")}`,
    decimal,
  );
  return value === undefined || currency === undefined ? undefined : { value, currency };
}
