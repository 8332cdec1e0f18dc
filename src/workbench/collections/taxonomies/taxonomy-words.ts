import type { NoticeCode, TaxonomyFormat } from "../../../domain/casework/taxonomy";
import type { PluralKey } from "../../../ui/texts";

export const FORMAT_NAMES: Readonly<Record<TaxonomyFormat, string>> = {
  turtle: "Turtle",
  "rdf-xml": "RDF/XML",
  "json-ld": "JSON-LD",
};

/** What was not taken in, or not as it stands. */
export const NOTICES: Readonly<Record<NoticeCode, PluralKey>> = {
  "label-too-long": "collectionsNoticeLabel",
  "too-many-labels": "collectionsNoticeLabels",
  "too-many-relations": "collectionsNoticeRelations",
  "iri-mended": "collectionsNoticeMended",
  "iri-too-long": "collectionsNoticeIri",
  "concepts-cut": "collectionsNoticeConcepts",
  "statements-cut": "collectionsNoticeStatements",
  "entity-ignored": "collectionsNoticeEntity",
  "context-ignored": "collectionsNoticeContext",
};

/** The name that qSKOS has for an issue: its own word for those who look it up, the same in every language. */
export const issueName = (issue: string): string =>
  issue
    .split("-")
    .map((word) => (word === "uri" || word === "http" || word === "skos" ? word.toUpperCase() : word))
    .join(" ")
    .replace(/^./u, (letter) => letter.toUpperCase());
