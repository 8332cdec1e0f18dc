import type { KnownIdentifier } from "../identifiers/known-identifier";
import type { GeoPoint, MatchRecord } from "../model";

/** A name taken apart. Words, numbers and codes are in plain letters, each once, in the name's order. */
export interface PreparedName {
  readonly raw: string;
  /** All of it in one, legal form left out: what two names that are written apart or together have in common. */
  readonly joined: string;
  readonly words: readonly string[];
  /** Small numbers, years and measures: “21”, “2007”, “40in”. */
  readonly numbers: readonly string[];
  /** Model and part numbers. */
  readonly codes: readonly string[];
  readonly legalForm: string | undefined;
}

export interface PreparedTelephone {
  readonly raw: string;
  /** Digits without the country's code and the 0 that stands for it, as far as these can be told. */
  readonly national: string;
  /** The country's code, where the number says it. */
  readonly country: string | undefined;
}

export interface PreparedWebsite {
  readonly raw: string;
  readonly host: string;
  /** Host and path. */
  readonly page: string;
}

/** 12, 12a, 12–14: letters small, `to` the same as `from` where it is no range. */
export interface HouseNumber {
  readonly raw: string;
  readonly from: number;
  readonly to: number;
  readonly letter: string;
}

export interface PreparedAddress {
  /** The street's words in plain letters and one spelling, joined. */
  readonly street: string;
  readonly streetRaw: string;
  readonly house: HouseNumber | undefined;
  /** In capitals and digits. */
  readonly postalCode: string;
  readonly locality: string;
  readonly localityRaw: string;
  /** ISO 3166-1 alpha-2, or what it is called. */
  readonly country: string;
}

/** A record as it is compared. */
export interface PreparedRecord {
  readonly record: MatchRecord;
  readonly names: readonly PreparedName[];
  readonly identifiers: readonly KnownIdentifier[];
  readonly telephones: readonly PreparedTelephone[];
  readonly websites: readonly PreparedWebsite[];
  readonly address: PreparedAddress | undefined;
  readonly geo: GeoPoint | undefined;
  readonly makerWords: readonly string[];
  /** Model and part numbers from a field of their own or an identifier that is none of a register. */
  readonly models: readonly string[];
  /** Codes that a description speaks of; they can agree, and say nothing where they do not. */
  readonly saidCodes: readonly string[];
  readonly descriptionWords: readonly string[];
  /** Above zero, or nothing. */
  readonly price: number | undefined;
  readonly year: number | undefined;
}
