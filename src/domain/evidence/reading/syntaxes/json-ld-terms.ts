import { termOf, typeOf } from "../vocabulary";

/** What the words of a JSON-LD document mean: keywords (`@id`), schema.org terms, or IRIs of other vocabularies. */
export interface Terms {
  term(key: string): string;
  type(name: string): string;
  /** The property that a key stands for the other way round (JSON-LD 1.1 §4.8.1, reverse terms). */
  reverse(key: string): string | undefined;
  /** Whether the value of a key is a map, by language or index, of its values (JSON-LD 1.1 §4.6). */
  isMap(key: string): boolean;
}

/** schema.org's own context lets these stand for keywords. @see https://schema.org/docs/jsonldcontext.json */
const SCHEMA_ALIASES: ReadonlyMap<string, string> = new Map([
  ["type", "@type"],
  ["id", "@id"],
]);

/** Without a context of its own a document is taken to speak schema.org, as nearly all on the web do. */
export const SCHEMA_TERMS: Terms = {
  term: (key) => SCHEMA_ALIASES.get(key) ?? termOf(key),
  type: typeOf,
  reverse: () => undefined,
  isMap: () => false,
};

const MOST_TERMS = 500;
const MAPS = new Set<unknown>(["@language", "@index", "@id", "@type"]);

/** Terms under a `@context` value (JSON-LD 1.1 §3.1): arrays, `@vocab`, aliases and prefixes; remote ones are not fetched. */
export function termsUnder(context: unknown, outer: Terms): Terms {
  if (Array.isArray(context)) {
    return context.slice(0, 20).reduce((terms: Terms, each: unknown) => termsUnder(each, terms), outer);
  }
  if (typeof context !== "object" || context === null) return outer;
  const { aliases, reversed, maps } = readContext(context);
  const expand = (name: string): string => expandName(name, aliases);
  const turned = (key: string): string | undefined => {
    const iri = reversed.get(key);
    return iri === undefined ? outer.reverse(key) : outer.term(expand(iri));
  };
  return {
    term: (key) => outer.term(expand(key)),
    type: (name) => outer.type(expand(name)),
    reverse: turned,
    isMap: (key) => maps.has(key) || outer.isMap(key),
  };
}

interface Meanings {
  readonly aliases: Map<string, string>;
  readonly reversed: Map<string, string>;
  readonly maps: Set<string>;
}

function readContext(context: object): Meanings {
  const meanings: Meanings = { aliases: new Map(), reversed: new Map(), maps: new Set() };
  for (const [term, meaning] of Object.entries(context).slice(0, MOST_TERMS)) {
    const definition = typeof meaning === "object" && meaning !== null ? (meaning as Record<string, unknown>) : {};
    const iri: unknown = typeof meaning === "string" ? meaning : definition["@id"];
    const reversed = definition["@reverse"];
    if (typeof reversed === "string") meanings.reversed.set(term, reversed);
    if ([definition["@container"]].flat().some((kind) => MAPS.has(kind))) meanings.maps.add(term);
    if (typeof iri === "string" && (!term.startsWith("@") || term === "@vocab")) meanings.aliases.set(term, whole(iri));
  }
  return meanings;
}

/** Some leave out the slash that names are put behind. */
const whole = (iri: string): string => (/^https?:\/\/(?:www\.)?schema\.org$/iu.test(iri) ? `${iri}/` : iri);

function expandName(name: string, aliases: Map<string, string>): string {
  const alias = aliases.get(name);
  if (alias !== undefined && alias !== name) return withPrefix(alias, aliases);
  if (name.startsWith("@")) return name;
  return name.includes(":") ? withPrefix(name, aliases) : (aliases.get("@vocab") ?? "") + name;
}

function withPrefix(name: string, aliases: Map<string, string>): string {
  const colon = name.indexOf(":");
  const prefix = colon > 0 && !name.startsWith("//", colon + 1) ? aliases.get(name.slice(0, colon)) : undefined;
  return prefix === undefined ? name : prefix + name.slice(colon + 1);
}
