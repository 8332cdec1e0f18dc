/** What a statement says: another thing, or a text of a language or a datatype. */
export type RdfTerm =
  { readonly iri: string } | { readonly text: string; readonly language?: string; readonly datatype?: string };

/** A thing and what is said of it; every name is prefixed (`dct:title`) or a whole address. */
export interface RdfNode {
  readonly iri: string;
  readonly types: readonly string[];
  readonly says: readonly (readonly [property: string, term: RdfTerm])[];
}

/** The vocabularies that are used, by their prefixes. */
export const PREFIXES = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  locn: "http://www.w3.org/ns/locn#",
  owl: "http://www.w3.org/2002/07/owl#",
  prov: "http://www.w3.org/ns/prov#",
  spdx: "http://spdx.org/rdf/terms#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

const SCHEMES = new Set<string>(Object.keys(PREFIXES));

/** Whether a name is one with a prefix of ours. */
export const isPrefixed = (name: string): boolean => SCHEMES.has(name.split(":", 1)[0] ?? "");

/** What must not stand in an address (RFC 3987) is written as RFC 3986 escapes it. */
export const safeIri = (iri: string): string =>
  iri.replace(/[\p{Cc} <>"{}|\\^`]/gu, (character) => encodeURIComponent(character));

export const iri = (name: string): RdfTerm => ({ iri: name });
export const plain = (text: string): RdfTerm => ({ text });
export const typed = (text: string, datatype: string): RdfTerm => ({ text, datatype });
export const said = (text: string, language: string): RdfTerm => ({ text, language });
