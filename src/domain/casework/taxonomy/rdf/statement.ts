import type { NoticeCode } from "../model";

/** One RDF statement, as far as SKOS needs it. Blank nodes begin with `_:`. */
export interface Statement {
  readonly subject: string;
  /** The address of the property. */
  readonly property: string;
  /** A literal's text, or the address of what is named. */
  readonly object: string;
  readonly isLiteral: boolean;
  /** A literal's language, as it stands. */
  readonly language: string;
}

/** Who hears what a reader finds. */
export interface Listener {
  readonly onStatement: (statement: Statement) => void;
  readonly onNotice: (code: NoticeCode) => void;
}

export const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
export const SKOS = "http://www.w3.org/2004/02/skos/core#";
export const SKOS_XL = "http://www.w3.org/2008/05/skos-xl#";
