/** A text in a language (BCP 47, lower case); empty where none was said. */
export interface Words {
  readonly text: string;
  readonly language: string;
}

/** Which of SKOS's three kinds of lexical label it is (SKOS Reference §5). */
export type LabelKind = "pref" | "alt" | "hidden";

export interface ConceptLabel extends Words {
  readonly kind: LabelKind;
}

/** A concept of a SKOS vocabulary; what it is related to is named by address, as the file says it (nothing is inferred here). */
export interface Concept {
  readonly iri: string;
  readonly labels: readonly ConceptLabel[];
  readonly notations: readonly string[];
  readonly broader: readonly string[];
  readonly narrower: readonly string[];
  readonly related: readonly string[];
  /** `broaderTransitive` and `narrowerTransitive`, as stated. */
  readonly transitive: readonly string[];
  /** `exactMatch`, `closeMatch`, `broadMatch`, `narrowMatch`, `relatedMatch`, by the name of the property. */
  readonly matches: readonly (readonly [property: string, iri: string])[];
  readonly schemes: readonly string[];
  /** The schemes whose top it is. */
  readonly topOf: readonly string[];
  /** Whether a definition, scope note or another note of SKOS §7 says what it is. */
  readonly isDocumented: boolean;
}

export interface Scheme {
  readonly iri: string;
  readonly labels: readonly Words[];
}

/** What was not taken in, or not as it stands, and how often. */
export interface TaxonomyNotice {
  readonly code: NoticeCode;
  readonly count: number;
}

export type NoticeCode =
  | "label-too-long"
  | "too-many-labels"
  | "too-many-relations"
  | "iri-mended"
  | "iri-too-long"
  | "concepts-cut"
  | "statements-cut"
  | "entity-ignored"
  | "context-ignored";

/** The concepts of a file, by their addresses, in the order in which it names them first. */
export interface Taxonomy {
  readonly format: TaxonomyFormat;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly schemes: readonly Scheme[];
  /** Terms in SKOS's namespace that SKOS does not have. */
  readonly unknownTerms: readonly string[];
  readonly notices: readonly TaxonomyNotice[];
}

export type TaxonomyFormat = "turtle" | "rdf-xml" | "json-ld";

/** Why a file is no taxonomy that can be read. */
export interface TaxonomyFailure {
  readonly code:
    "taxonomy-empty" | "taxonomy-too-large" | "taxonomy-broken" | "taxonomy-no-concepts" | "taxonomy-unknown";
  /** The line on which it breaks off, counted from 1, where that is known. */
  readonly line?: number | undefined;
}

/** Thrown by what reads: caught where the reading was begun. */
export class TaxonomyError extends Error {
  constructor(
    readonly code: TaxonomyFailure["code"],
    readonly line?: number,
  ) {
    super(code);
  }
}
