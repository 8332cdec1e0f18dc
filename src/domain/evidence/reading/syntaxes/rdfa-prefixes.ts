import type { Dom } from "../dom";

const W3 = "http://www.w3.org/";

/** Prefixes that hold without being declared. @see https://www.w3.org/2011/rdfa-context/rdfa-1.1 */
const INITIAL = new Map<string, string>(
  Object.entries({
    as: `${W3}ns/activitystreams#`,
    cc: "http://creativecommons.org/ns#",
    csvw: `${W3}ns/csvw#`,
    ctag: "http://commontag.org/ns#",
    dc: "http://purl.org/dc/terms/",
    dc11: "http://purl.org/dc/elements/1.1/",
    dcat: `${W3}ns/dcat#`,
    dcterms: "http://purl.org/dc/terms/",
    foaf: "http://xmlns.com/foaf/0.1/",
    gr: "http://purl.org/goodrelations/v1#",
    grddl: `${W3}2003/g/data-view#`,
    ical: `${W3}2002/12/cal/icaltzd#`,
    ma: `${W3}ns/ma-ont#`,
    og: "http://ogp.me/ns#",
    org: `${W3}ns/org#`,
    owl: `${W3}2002/07/owl#`,
    prov: `${W3}ns/prov#`,
    qb: "http://purl.org/linked-data/cube#",
    rdf: `${W3}1999/02/22-rdf-syntax-ns#`,
    rdfa: `${W3}ns/rdfa#`,
    rdfs: `${W3}2000/01/rdf-schema#`,
    rev: "http://purl.org/stuff/rev#",
    rif: `${W3}2007/rif#`,
    rr: `${W3}ns/r2rml#`,
    schema: "http://schema.org/",
    sd: `${W3}ns/sparql-service-description#`,
    sioc: "http://rdfs.org/sioc/ns#",
    skos: `${W3}2004/02/skos/core#`,
    skosxl: `${W3}2008/05/skos-xl#`,
    v: "http://rdf.data-vocabulary.org/#",
    vcard: `${W3}2006/vcard/ns#`,
    void: "http://rdfs.org/ns/void#",
    wdr: `${W3}2007/05/powder#`,
    wdrs: `${W3}2007/05/powder-s#`,
    xhv: `${W3}1999/xhtml/vocab#`,
    xml: `${W3}XML/1998/namespace`,
    xsd: `${W3}2001/XMLSchema#`,
  }),
);

export const XHV = `${W3}1999/xhtml/vocab#`;
export const RDF = `${W3}1999/02/22-rdf-syntax-ns#`;
export const RDFA = `${W3}ns/rdfa#`;
export const XSD = `${W3}2001/XMLSchema#`;

export type Prefixes = ReadonlyMap<string, string>;

const MOST = 200;

/** The prefixes in force under a `prefix` attribute (RDFa Core 1.1 §7.5, step 3): `foaf: http://… dc: http://…`. */
export function prefixesUnder(attribute: string | null, outer: Prefixes): Prefixes {
  if (attribute === null) return outer;
  const words = attribute.trim().split(/\s+/u);
  const prefixes = new Map(outer);
  for (let index = 0; index + 1 < words.length && prefixes.size < MOST; index += 2) {
    const [name, iri] = [words[index] as string, words[index + 1] as string];
    if (/^[^:\s]+:$/u.test(name) && name !== "_:") prefixes.set(name.slice(0, -1).toLowerCase(), iri);
  }
  return prefixes;
}

/** What a prefix stands for at an element. */
export type Lookup = (prefix: string, element: Element, declared: Prefixes) => string | undefined;

/**
 * Prefixes from `prefix`, else from `xmlns:` attributes (deprecated, but what older pages have: looked for upwards, and
 * for each element only once), else from the initial context.
 */
export function openPrefixes(dom: Dom): Lookup {
  const known = new Map<string, Map<Element, string | null>>();
  return (prefix, element, declared) => {
    const name = prefix.toLowerCase();
    return declared.get(name) ?? xmlns(dom, name, element, known) ?? INITIAL.get(name);
  };
}

function xmlns(dom: Dom, name: string, from: Element, known: Map<string, Map<Element, string | null>>): string | null {
  if (!/^[a-z][\w.-]{0,60}$/u.test(name)) return null;
  const found = known.get(name) ?? new Map<Element, string | null>();
  known.set(name, found);
  const climbed: Element[] = [];
  let iri: string | null = null;
  for (let at: Element | null = from; at !== null; at = dom.parent(at)) {
    const before = found.get(at);
    iri = before === undefined ? dom.attribute(at, `xmlns:${name}`) : before;
    if (before !== undefined || iri !== null) break;
    climbed.push(at);
  }
  for (const each of [from, ...climbed]) found.set(each, iri);
  return iri;
}
