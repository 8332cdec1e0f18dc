import { termOf, typeOf } from "../vocabulary";

/** What the words of a JSON-LD document mean: keywords (`@id`), schema.org terms, or IRIs of other vocabularies. */
export interface Terms {
  term(key: string): string;
  type(name: string): string;
}

/** Without a context of its own a document is taken to speak schema.org, as nearly all on the web do. */
export const SCHEMA_TERMS: Terms = { term: termOf, type: typeOf };

const MOST_TERMS = 500;

/** Terms under a `@context` value (JSON-LD 1.1 §3.1): arrays, `@vocab`, aliases and prefixes; remote ones are not fetched. */
export function termsUnder(context: unknown, outer: Terms): Terms {
  if (Array.isArray(context)) {
    return context.slice(0, 20).reduce((terms: Terms, each: unknown) => termsUnder(each, terms), outer);
  }
  if (typeof context !== "object" || context === null) return outer;
  const aliases = aliasesOf(context);
  if (aliases.size === 0) return outer;
  const expand = (name: string): string => expandName(name, aliases);
  return { term: (key) => outer.term(expand(key)), type: (name) => outer.type(expand(name)) };
}

function aliasesOf(context: object): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const [term, meaning] of Object.entries(context).slice(0, MOST_TERMS)) {
    const iri: unknown =
      typeof meaning === "object" && meaning !== null ? (meaning as Record<string, unknown>)["@id"] : meaning;
    if (typeof iri === "string" && (!term.startsWith("@") || term === "@vocab")) aliases.set(term, iri);
  }
  return aliases;
}

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
