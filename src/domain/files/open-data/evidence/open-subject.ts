import type { RatingInput } from "../../../casework/comparison";

/** One review as it is counted: where, when, nothing else. */
export interface CountedReview {
  /** The month (YYYY-MM) or months from … to that its date leaves open; nothing where it has none. */
  readonly months: readonly [from: string, to: string] | undefined;
}

/** What one source says of a subject. */
export interface OpenListing {
  readonly key: string;
  readonly host: string;
  /** The overall rating as it was captured last. */
  readonly rating: RatingInput | undefined;
  readonly reviews: readonly CountedReview[];
}

/** Where a subject is, as its sources say (schema.org PostalAddress, GeoCoordinates in WGS 84). */
export interface OpenPlace {
  readonly street: string;
  readonly postalCode: string;
  readonly locality: string;
  readonly region: string;
  readonly country: string;
}

/** A subject that may be published, with everything that figures are made of. */
export interface OpenSubject {
  /** Its name in the files: the same in every release, as long as its first listing is. */
  readonly id: string;
  readonly node: string;
  readonly name: string;
  readonly types: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly place: OpenPlace;
  readonly listings: readonly OpenListing[];
}

/** A subject that is not published at all, and why. */
export interface BarredSubject {
  readonly name: string;
  readonly why: "person" | "kind-unknown" | "hiring";
}

/** What of some cases may be published. */
export interface OpenEvidence {
  readonly subjects: readonly OpenSubject[];
  readonly barred: readonly BarredSubject[];
}
