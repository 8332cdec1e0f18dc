import { PREFIXES, type RdfNode, type RdfTerm, safeIri } from "./graph";

/** The same nodes as JSON-LD 1.1 with a context of its own: nothing has to be fetched to read it. */
export const jsonLdOf = (nodes: readonly RdfNode[]): object => ({ "@context": PREFIXES, "@graph": nodes.map(nodeOf) });

function nodeOf({ iri, types, says }: RdfNode): object {
  const properties = new Map<string, object[]>();
  for (const [property, term] of says) properties.set(property, [...(properties.get(property) ?? []), termOf(term)]);
  return { "@id": safeIri(iri), "@type": types, ...Object.fromEntries(properties) };
}

function termOf(term: RdfTerm): object {
  if ("iri" in term) return { "@id": safeIri(term.iri) };
  const { text, language, datatype } = term;
  return {
    "@value": text.toWellFormed(),
    ...(language !== undefined && { "@language": language }),
    ...(datatype !== undefined && { "@type": datatype }),
  };
}
