import type { SignalField, SignalLevel } from "../model";

type Shares = Readonly<Partial<Record<SignalField, Readonly<Partial<Record<SignalLevel, number>>>>>>;

/**
 * Of two records of one thing that both say a field, the share that agree so far (Fellegi and Sunter's m). Where lists are
 * fitted, their own shares come in the place of these.
 */
export const SHARES: Shares = {
  telephone: { equal: 0.75, near: 0.08, other: 0.17 },
  website: { equal: 0.45, high: 0.35, other: 0.2 },
  name: { equal: 0.45, high: 0.23, middle: 0.16, near: 0.09, low: 0.03, other: 0.04 },
  legalForm: { equal: 0.9, other: 0.1 },
  number: { equal: 0.7, middle: 0.12, low: 0.12, near: 0.05, other: 0.01 },
  model: { equal: 0.7, high: 0.24, other: 0.06 },
  street: { equal: 0.75, high: 0.12, other: 0.13 },
  houseNumber: { equal: 0.85, near: 0.08, other: 0.07 },
  postalCode: { equal: 0.8, near: 0.1, other: 0.1 },
  locality: { equal: 0.83, high: 0.1, other: 0.07 },
  geo: { equal: 0.5, high: 0.25, middle: 0.12, low: 0.07, near: 0.04, other: 0.02 },
  maker: { equal: 0.8, high: 0.1, other: 0.1 },
  description: { high: 0.3, middle: 0.4, low: 0.3 },
  price: { equal: 0.3, high: 0.3, middle: 0.2, low: 0.12, other: 0.08 },
  date: { equal: 0.85, near: 0.1, other: 0.05 },
};

/**
 * The same of two *sisters*: two homes of one chain, two companies of one group, two models of one maker. They share a site,
 * words of their names, often a telephone or a building; what tells them apart is what neither shares.
 */
export const SISTER_SHARES: Shares = {
  telephone: { equal: 0.25, near: 0.1, other: 0.65 },
  website: { equal: 0.35, high: 0.5, other: 0.15 },
  name: { equal: 0.02, high: 0.1, middle: 0.1, near: 0.12, low: 0.5, other: 0.16 },
  legalForm: { equal: 0.8, other: 0.2 },
  number: { equal: 0.1, middle: 0.05, low: 0.05, near: 0.1, other: 0.7 },
  model: { equal: 0.02, high: 0.1, other: 0.88 },
  street: { equal: 0.15, high: 0.03, other: 0.82 },
  houseNumber: { equal: 0.4, near: 0.1, other: 0.5 },
  postalCode: { equal: 0.2, near: 0.2, other: 0.6 },
  locality: { equal: 0.35, high: 0.1, other: 0.55 },
  geo: { equal: 0.15, high: 0.1, middle: 0.1, low: 0.1, near: 0.2, other: 0.35 },
  maker: { equal: 0.8, high: 0.1, other: 0.1 },
  description: { high: 0.2, middle: 0.4, low: 0.4 },
  price: { equal: 0.1, high: 0.2, middle: 0.25, low: 0.2, other: 0.25 },
  date: { equal: 0.25, near: 0.2, other: 0.55 },
};

/**
 * Bits by which an identifier's agreeing, or not, tells a thing from its sisters: the number of a register of things, of
 * one of companies (all homes of one company show it), of any other.
 */
export const SISTER_IDENTIFIERS = {
  things: { equal: 9, other: -8 },
  companies: { equal: 3, other: -8 },
  unknown: { equal: 5, other: -5 },
};
const COMPANIES = ["lei", "vat", "iban", "siren", "companies-house", "kvk", "cqc-provider"];
const THINGS = ["gtin", "gln", "issn", "npi", "siret", "abn", "ods", "ccn", "cqc", "duns"];
/** Which of these a scheme is (`identifiers/schemes`). */
export const SISTER_KIND: ReadonlyMap<string, keyof typeof SISTER_IDENTIFIERS> = new Map([
  ...COMPANIES.map((scheme) => [scheme, "companies"] as const),
  ...THINGS.map((scheme) => [scheme, "things"] as const),
]);
