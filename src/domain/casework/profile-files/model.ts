/** What a candidate's own file is. */
export type ProfileFormat = "linkedin-export" | "json-resume" | "europass-json" | "europass-xml";

/** Why nothing can be read from a candidate's file. */
export interface ProfileFailure {
  readonly code:
    /** It has no bytes. */
    | "profile-empty"
    /** None of the forms that are known. */
    | "profile-unknown"
    /** A zip file, a JSON or an XML text that breaks off or contradicts itself. */
    | "profile-broken"
    /** A part of it is larger than any profile is. */
    | "profile-too-large"
    /** A part of it unpacks to more than any profile is. */
    | "profile-bomb"
    /** A part of it wants a password. */
    | "profile-encrypted"
    /** Names in a zip file lead out of it, or stand in it twice. */
    | "profile-names"
    /** Packed in a way that browsers do not unpack. */
    | "profile-packing"
    /** A zip file without one table of a profile. */
    | "profile-no-tables"
    /** What is known of its form, but nothing is said in it. */
    | "profile-says-nothing";
}

/** A failure on the way; it is a value again outside. */
export class ProfileError extends Error {
  constructor(readonly code: ProfileFailure["code"]) {
    super(code);
  }
}

/** Where in the file something stands: a fragment, and the RFC that says how to read it. */
export interface Place {
  readonly fragment: string;
  readonly conformsTo: string;
  /** As the file writes it. */
  readonly raw: string;
}

/** One thing that a file says of its owner, under a term of schema.org. */
export interface SaidProperty {
  readonly says: "property";
  readonly property: string;
  readonly value: string;
  readonly at: Place;
}

/** What somebody else is said to have written about the owner. */
export interface SaidRecommendation {
  readonly says: "recommendation";
  readonly author: string;
  readonly text: string;
  readonly date?: { readonly raw: string; readonly iso?: string };
  readonly at: Place;
}

export type Said = SaidProperty | SaidRecommendation;

/** RFC 6901 (JSON Pointer), RFC 7111 (`row=…` of a table); of XML the path of elements, as XPath 1.0 writes it. */
export const RFC6901 = "http://tools.ietf.org/rfc/rfc6901";
export const RFC7111 = "http://tools.ietf.org/rfc/rfc7111";
export const XPATH = "http://www.w3.org/TR/1999/REC-xpath-19991116/";

/** A part of a profile is no larger, in bytes: what is longer is no profile, and would fill the memory. */
export const MOST_PART = 20_000_000;
