import type { Reliability } from "../../evidence/sources";
import type { Column } from "../own-data";
import type { TableForm } from "../table-files";

/** A place in the log: an entry, and where it is a capture the number of the fact in it. */
export interface Cite {
  readonly origin: string;
  readonly index: number;
  readonly fact?: number;
}

/** Where something was captured. */
interface Captured {
  readonly cite: Cite;
  readonly host: string;
  /** When the page was read (ISO 8601, UTC). */
  readonly at: string;
  /** Whether an official judged it to be improbable (credibility 5); left out where not. */
  readonly isDoubted?: true;
}

/** What a source's own overall rating says of an alternative, as it was captured last. */
export interface RatingInput extends Captured {
  readonly of: "rating";
  /** Whose rating it is at its source: the listing's key. */
  readonly listing: string;
  readonly value: number | null;
  /** The scale as the page says it; null where it does not. */
  readonly scale: { readonly worst: number; readonly best: number } | null;
  readonly count: number | null;
  readonly distribution: readonly { readonly value: number; readonly count?: number; readonly share?: number }[] | null;
  readonly reliability: Reliability | null;
  /** A name that all who copy each other share, of whom one counts; null where it copies nobody. */
  readonly copies: string | null;
  /** Whether it is said of a parent (a chain) and not of the alternative itself. */
  readonly isInherited: boolean;
  /** Whether its source showed no rating any more when it was captured last. */
  readonly isRemoved: boolean;
}

/** A property as a source gives it, as it was captured last. */
export interface FactInput extends Captured {
  readonly of: "fact";
  readonly property: string;
  readonly text: string;
}

/** A cell of a row of own data. */
export interface OwnInput {
  readonly of: "own";
  readonly cite: Cite;
  readonly datasetId: string;
  /** The day that the dataset is of (YYYY-MM-DD), or when it was imported. */
  readonly at: string;
  readonly key: string;
  readonly line: number;
  readonly column: Pick<Column, "head" | "meaning">;
  readonly form: Pick<TableForm, "decimal" | "dates">;
  readonly raw: string;
  /** The row's currency, where a column says it. */
  readonly currency: string;
  /** The latest day in the row (YYYY-MM-DD), by which the latest of several is told; empty where it has none. */
  readonly day: string;
}

/** Where an alternative is (WGS 84, degrees). */
export interface PlaceInput {
  readonly of: "place";
  readonly cite: Cite;
  readonly at: string;
  /** The source's host; empty for own data. */
  readonly host: string;
  /** The row that says it, of own data. */
  readonly row?: { readonly key: string; readonly line: number };
  readonly latitude: number;
  readonly longitude: number;
}

/** What an official thinks of an alternative by one criterion. */
export interface JudgementInput {
  readonly of: "judgement";
  readonly cite: Cite;
  readonly at: string;
  readonly criterionId: string;
  /** Counted from 1, the best grade. */
  readonly rank: number;
  readonly reason: string;
}

export type Input = RatingInput | FactInput | OwnInput | PlaceInput | JudgementInput;

/** Everything that is known of an alternative and can be measured. */
export interface Evidence {
  readonly ratings: readonly RatingInput[];
  readonly facts: readonly FactInput[];
  readonly own: readonly OwnInput[];
  readonly places: readonly PlaceInput[];
  readonly judgements: readonly JudgementInput[];
}
