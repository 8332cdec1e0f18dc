/** An address against the document's base (RFC 3986 §5); as it stands where it cannot be. */
export function resolved(iri: string, base: string): string {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(iri) || base === "") return iri;
  return URL.canParse(iri, base) ? new URL(iri, base).href : iri;
}
