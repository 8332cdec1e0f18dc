import { resolved } from "./resolve";
import { SKOS } from "./statement";

/** What a term of a context stands for. */
export interface TermOf {
  readonly iri: string;
  readonly type: string;
  readonly container: string;
  readonly language: string | undefined;
  readonly isReverse: boolean;
}

/** What names mean in a part of a document (JSON-LD 1.1 §4). */
export interface JsonContext {
  readonly base: string;
  readonly vocabulary: string;
  readonly language: string;
  readonly terms: ReadonlyMap<string, TermOf | null>;
  /** Keywords by the names that this document has for them. */
  readonly keywords: ReadonlyMap<string, string>;
}

/** Prefixes that are meant where a document does not say what they are. */
const WELL_KNOWN: readonly (readonly [string, string])[] = [
  ["skos", SKOS],
  ["rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"],
  ["rdfs", "http://www.w3.org/2000/01/rdf-schema#"],
  ["skosxl", "http://www.w3.org/2008/05/skos-xl#"],
  ["dct", "http://purl.org/dc/terms/"],
  ["dcterms", "http://purl.org/dc/terms/"],
];

const plain = (iri: string): TermOf => ({ iri, type: "", container: "", language: undefined, isReverse: false });

export const NO_CONTEXT: JsonContext = {
  base: "",
  vocabulary: "",
  language: "",
  terms: new Map(WELL_KNOWN.map(([prefix, iri]) => [prefix, plain(iri)])),
  keywords: new Map(),
};

/** The properties of SKOS that name things. */
const NAMING = new Set(
  "broader narrower related broaderTransitive narrowerTransitive inScheme hasTopConcept topConceptOf exactMatch closeMatch broadMatch narrowMatch relatedMatch member memberList".split(
    " ",
  ),
);
const LABELS = ["prefLabel", "altLabel", "hiddenLabel", "notation", "definition", "note", "scopeNote", "example"];
const TYPES = ["Concept", "ConceptScheme", "Collection", "OrderedCollection"];

/** A context as SKOS's vocabulary gives it, for documents that name it by its address. */
const SKOS_TERMS: ReadonlyMap<string, TermOf> = new Map([
  ...[...NAMING].map((name) => [name, { ...plain(SKOS + name), type: "@id" }] as const),
  ...[...LABELS, ...TYPES].map((name) => [name, plain(SKOS + name)] as const),
]);
const SKOS_CONTEXT = /^https?:\/\/(?:www\.)?w3\.org\/(?:2004\/02\/skos\/|ns\/skos)/u;
const MOST_TERMS = 5_000;

/** A context with what an object's `@context` adds to it. */
export function contextWith(outer: JsonContext, given: unknown, onIgnored: () => void): JsonContext {
  if (given === undefined) return outer;
  let context = outer;
  for (const one of Array.isArray(given) ? (given as unknown[]).slice(0, 50) : [given]) {
    if (one === null) context = NO_CONTEXT;
    else if (typeof one === "string") {
      if (SKOS_CONTEXT.test(one)) context = { ...context, terms: new Map([...context.terms, ...SKOS_TERMS]) };
      else onIgnored();
    } else if (typeof one === "object") context = defined(context, one as Readonly<Record<string, unknown>>);
  }
  return context;
}

function defined(outer: JsonContext, given: Readonly<Record<string, unknown>>): JsonContext {
  const text = (name: string, otherwise: string): string => {
    const value = given[name];
    return value === null ? "" : typeof value === "string" ? value : otherwise;
  };
  const terms = new Map(outer.terms);
  const keywords = new Map(outer.keywords);
  const context: JsonContext = {
    base: text("@base", outer.base),
    vocabulary: text("@vocab", outer.vocabulary),
    language: text("@language", outer.language),
    terms,
    keywords,
  };
  const entries = Object.entries(given).slice(0, MOST_TERMS);
  // Prefixes first: terms may be written with them, wherever they stand.
  for (const [name, value] of entries)
    if (typeof value === "string" && !name.startsWith("@") && /[/#:]$/u.test(value)) terms.set(name, plain(value));
  for (const [name, value] of entries) define(name, value, context, terms, keywords);
  return context;
}

function define(
  name: string,
  value: unknown,
  context: JsonContext,
  terms: Map<string, TermOf | null>,
  keywords: Map<string, string>,
): void {
  if (name.startsWith("@")) return;
  if (value === null) terms.set(name, null);
  else if (typeof value === "string") {
    if (value.startsWith("@")) keywords.set(name, value);
    else terms.set(name, plain(expanded(value, context, false)));
  } else if (typeof value === "object") {
    const says = value as Readonly<Record<string, unknown>>;
    const text = (key: string): string | undefined => (typeof says[key] === "string" ? says[key] : undefined);
    const reverse = text("@reverse");
    const id = reverse ?? text("@id") ?? name;
    if (id.startsWith("@")) {
      keywords.set(name, id);
      return;
    }
    const container = says["@container"];
    const containers = (Array.isArray(container) ? container : [container]) as unknown[];
    terms.set(name, {
      iri: expanded(id, context, false),
      type: text("@type") ?? "",
      container: containers.find((one) => one === "@language" || one === "@index" || one === "@list") ?? "",
      language: says["@language"] === null ? "" : text("@language"),
      isReverse: reverse !== undefined,
    });
  }
}

/** The keyword that a name stands for, where it stands for one. */
export const keywordOf = (name: string, { keywords }: JsonContext): string | undefined =>
  name.startsWith("@") ? name : keywords.get(name);

/** What a name stands for as a property; nothing where it means nothing here. */
export function termOf(name: string, context: JsonContext): TermOf | undefined {
  const term = context.terms.get(name);
  if (term === null) return undefined;
  const iri = term?.iri ?? expanded(name, context, false);
  if (!iri.includes(":")) return undefined;
  // Vocabularies in SKOS's own terms name things whether or not their context says so.
  const isNaming = iri.startsWith(SKOS) && NAMING.has(iri.slice(SKOS.length));
  const found = term ?? plain(iri);
  return isNaming && found.type === "" ? { ...found, type: "@id" } : found;
}

/** An address as a document writes it: whole, by a prefix, as a term, or beside the document. */
export function expanded(name: string, context: JsonContext, isThing: boolean): string {
  if (name.startsWith("_:")) return name;
  if (!isThing) {
    const term = context.terms.get(name);
    if (term) return term.iri;
  }
  const colon = name.indexOf(":");
  if (colon > 0 && !name.startsWith("//", colon + 1)) {
    const prefix = context.terms.get(name.slice(0, colon));
    if (prefix) return prefix.iri + name.slice(colon + 1);
  }
  if (colon > 0) return name;
  return isThing ? resolved(name, context.base) : context.vocabulary + name;
}
