export const DMN_FAULTS = [
  /** More than 2 MB of text. */
  "too-large",
  /** It declares a document type or entities. */
  "doctype",
  /** Elements within elements, deeper than 100. */
  "too-deep",
  /** More than 100,000 elements, or 10,000 rules in a table. */
  "too-many",
  /** No XML that can be read. */
  "not-xml",
  /** XML, but no definitions of a version of DMN that is known, or with more than 200 things in it that DMN does not have. */
  "not-dmn",
  /** Two elements with the same id. */
  "same-id",
  /** A table with a rule that has more or fewer entries than it has inputs and outputs, or without outputs. */
  "ragged-table",
  /** A hit policy or an aggregation that the standard does not have. */
  "hit-policy",
] as const;

/** Why a file is not read. `line` is counted from 1; `element` is an id or a name, as the file has it. */
export interface DmnFault {
  readonly code: (typeof DMN_FAULTS)[number];
  readonly line?: number;
  readonly element?: string;
}
