import type { Citation } from "../model";

/** A review as it is compared: whole, with its day (ISO 8601). What lacks one of these is not compared. */
export interface ComparedReview {
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  readonly text?: string | undefined;
  readonly citation: Citation;
}

/** A rating as a source stated it at one time. */
export interface ComparedCount {
  /** ISO 8601. */
  readonly at: string;
  readonly count: number | null;
  /** How many gave each value, on the source's own scale. */
  readonly distribution?: readonly { readonly value: number; readonly count?: number | undefined }[] | null | undefined;
  readonly citation: Citation;
}

/** What one source (a listing) says, as far as it can give away that it was copied. */
export interface CopySource {
  /** The listing. */
  readonly id: string;
  readonly reviews: readonly ComparedReview[];
  readonly ratings: readonly ComparedCount[];
}

/** What two sources have in common. */
export interface CopyEvidence {
  readonly code: "same-reviews" | "same-count-series" | "same-distribution";
  readonly sources: readonly [string, string];
  /** How many reviews, changes of the count, or ratings are the same. */
  readonly shared: number;
  /** The first of them, of the one and of the other. */
  readonly citations: readonly (readonly [Citation, Citation])[];
}

/** Sources that copy each other; of them one counts. */
export interface CopyGroup {
  /** The first of its sources, for `RatingSource.copies`. */
  readonly name: string;
  readonly sources: readonly string[];
  readonly evidence: readonly CopyEvidence[];
}
