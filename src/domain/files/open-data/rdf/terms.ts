import type { RdfNode, RdfTerm } from "./graph";
import { said } from "./graph";

/** Of which kind the things are that a catalogue entry names and does not describe: profiles ask, and nobody fetches them to see. */
const CLASSES: Readonly<Record<string, string>> = {
  "dct:accessRights": "dct:RightsStatement",
  "dct:conformsTo": "dct:Standard",
  "dct:format": "dct:MediaTypeOrExtent",
  "dct:language": "dct:LinguisticSystem",
  "dct:license": "dct:LicenseDocument",
  "dcat:landingPage": "foaf:Document",
  "dcat:mediaType": "dct:MediaType",
  "adms:status": "skos:Concept",
  "http://data.europa.eu/r5r/availability": "skos:Concept",
  "prov:wasGeneratedBy": "prov:Activity",
  "spdx:algorithm": "spdx:ChecksumAlgorithm",
};

/** What the concepts are called in the Publications Office's lists. */
const LABELS: Readonly<Record<string, string>> = {
  "http://publications.europa.eu/resource/authority/distribution-status/COMPLETED": "Completed",
  "http://data.europa.eu/r5r/availability/stable": "stable",
};

/** The things that some nodes name from elsewhere, each once, with its class (DCAT-AP 3.0.1 §7). */
export function namedTerms(nodes: readonly RdfNode[]): readonly RdfNode[] {
  const here = new Set(nodes.map(({ iri }) => iri));
  const named = new Map<string, RdfNode>();
  for (const { says } of nodes)
    for (const [property, term] of says) {
      const type = CLASSES[property];
      if (type === undefined || !("iri" in term) || here.has(term.iri) || named.has(term.iri)) continue;
      named.set(term.iri, { iri: term.iri, types: [type], says: labelOf(term.iri) });
    }
  return [...named.values()];
}

function labelOf(iri: string): readonly (readonly [string, RdfTerm])[] {
  const label = LABELS[iri];
  return label === undefined ? [] : [["skos:prefLabel", said(label, "en")]];
}
