import type { Identifier } from "../../evidence/reading";

/** Degrees, WGS 84. */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** A postal address in parts, as schema.org has them; a street may carry its house number. */
export interface AddressParts {
  readonly street?: string | undefined;
  readonly houseNumber?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly locality?: string | undefined;
  readonly region?: string | undefined;
  /** A name or an ISO 3166-1 code. */
  readonly country?: string | undefined;
}

/**
 * What is known of one thing, as a listing or a row of the agency's own data says it. Plain JSON; texts are as they were
 * written, and from outside: nothing is expected of them.
 */
export interface MatchRecord {
  /** The caller's own, e.g. a listing's key; it comes back in what is found, and is never compared. */
  readonly key: string;
  /** What it is called, each way that is known; none where none is. */
  readonly names: readonly string[];
  readonly identifiers?: readonly Identifier[] | undefined;
  readonly telephones?: readonly string[] | undefined;
  readonly urls?: readonly string[] | undefined;
  /** In parts, or as one text, which is taken apart. */
  readonly address?: AddressParts | string | undefined;
  readonly geo?: GeoPoint | undefined;
  /** schema.org types, or a column's own words for the kind of thing. */
  readonly types?: readonly string[] | undefined;
  readonly description?: string | undefined;
  /** Who makes or issues it: manufacturer, brand, author. */
  readonly maker?: string | undefined;
  /** A model or part number. */
  readonly model?: string | undefined;
  /** An amount, with or without a currency. */
  readonly price?: string | undefined;
  /** A year or a date. */
  readonly date?: string | undefined;
}

/**
 * What was compared. `sisters`: what agrees would agree as well between two homes of one chain, two companies of a group or
 * two models of a maker; `rivals`: other rows fit as well.
 */
export type SignalField =
  | "identifier"
  | "telephone"
  | "website"
  | "name"
  | "legalForm"
  | "number"
  | "model"
  | "street"
  | "houseNumber"
  | "postalCode"
  | "locality"
  | "country"
  | "geo"
  | "maker"
  | "description"
  | "price"
  | "date"
  | "sisters"
  | "rivals";

/**
 * How far two values agree. `equal`: the same; `checked`: the same, and its check digits are right; `high`, `middle` and
 * `low` are degrees of likeness; `near`: not the same, and close by; `other`: they disagree; `unsaid`: nothing that could
 * tell the things apart was to be compared.
 */
export type SignalLevel = "checked" | "equal" | "high" | "middle" | "low" | "near" | "other" | "unsaid";

/** One bar of the waterfall. */
export interface Signal {
  readonly field: SignalField;
  readonly level: SignalLevel;
  /** In bits: log2 of how many times likelier this is where both are one thing. Below zero it speaks against. */
  readonly weight: number;
  /** What was compared, as the records say it, shortened. */
  readonly a: string;
  readonly b: string;
}

/** How much speaks for two records being one thing, and how that came. */
export interface Match {
  /** The records' keys. */
  readonly a: string;
  readonly b: string;
  /** In bits: the prior and all signals, added up. */
  readonly weight: number;
  /** Of their being one thing, 0..1: the weight as a probability. */
  readonly probability: number;
  /** In bits: what any two records start from before anything is compared. */
  readonly prior: number;
  /** In a fixed order of fields, what speaks neither way left out. */
  readonly signals: readonly Signal[];
  /** An identifier with right check digits agrees, none disagrees, and the weight is high (`BEYOND_DOUBT`). */
  readonly isBeyondDoubt: boolean;
}

/** What a long run tells while it runs; `done` of `total` records were looked at. */
export interface LinkageProgress {
  readonly done: number;
  readonly total: number;
}

export interface MatchListsOptions {
  /** A row of the smaller list may be given several times; else each row of either list is given at most once. */
  readonly many?: boolean | undefined;
  /** The least probability that is given, 0..1; 0.5 unless said. */
  readonly least?: number | undefined;
  /** Whether the weights are fitted to the two lists; they are unless said otherwise. */
  readonly fitted?: boolean | undefined;
}

export interface SuggestOptions {
  /** The least probability that is given, 0..1; 0.2 unless said. */
  readonly least?: number | undefined;
  /** The most that are given; 10 unless said. */
  readonly most?: number | undefined;
}

/** Records made ready to be searched; nothing in it changes. */
export interface Linkage {
  /** The records that may be one with this one, likeliest first; never the record with its own key. */
  readonly suggest: (record: MatchRecord, options?: SuggestOptions) => Match[];
}
