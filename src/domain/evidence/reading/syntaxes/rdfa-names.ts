import { absolute } from "../addresses";
import { type Lookup, type Prefixes, XHV } from "./rdfa-prefixes";

/** What names mean at one element. */
export interface Scope {
  readonly element: Element;
  readonly base: string;
  readonly prefixes: Prefixes;
  readonly vocabulary: string | undefined;
  readonly lookup: Lookup;
}

/** Terms of RDFa's initial context; all else needs a vocabulary. */
const TERMS = new Map([
  ["describedby", "http://www.w3.org/2007/05/powder-s#describedby"],
  ["license", `${XHV}license`],
  ["role", `${XHV}role`],
]);
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/iu;
const TERM = /^[\p{L}_][\p{L}\p{M}\p{N}_.·/-]*$/u;

/**
 * A compact IRI (RDFa Core 1.1 §6). `_:x` is a blank node, `:x` a term of XHTML. Nothing where the prefix is not known, or
 * where the text is no compact IRI but an address (`http://…`).
 */
function curie(text: string, scope: Scope): string | undefined {
  const colon = text.indexOf(":");
  if (colon < 0 || text.startsWith("//", colon + 1)) return undefined;
  const [prefix, reference] = [text.slice(0, colon), text.slice(colon + 1)];
  if (prefix === "_") return `_:page-${reference}`;
  if (prefix === "") return XHV + reference;
  const iri = scope.lookup(prefix, scope.element, scope.prefixes);
  return iri === undefined ? undefined : iri + reference;
}

/** A value of `about` or `resource`: `[compact]`, a compact IRI or an address. Nothing for a `[…]` nobody can resolve. */
export function resourceOf(attribute: string, scope: Scope): string | undefined {
  const text = attribute.trim();
  if (text.startsWith("[") && text.endsWith("]")) return curie(text.slice(1, -1).trim(), scope);
  return curie(text, scope) ?? iri(text, scope.base);
}

/** An address in absolute form; one that is absolute already stays as it is written (RFC 3987 §5.1). */
export function iri(text: string, base: string): string {
  return ABSOLUTE.test(text.trim()) ? text.trim() : absolute(text, base);
}

/** A word of `property`, `typeof`, `rel`, `rev` or `datatype`: a term, a compact IRI or an absolute IRI. */
export function termIri(word: string, scope: Scope): string | undefined {
  if (TERM.test(word)) return ofVocabulary(word, scope.vocabulary);
  return curie(word, scope) ?? (ABSOLUTE.test(word) ? word : undefined);
}

function ofVocabulary(term: string, vocabulary: string | undefined): string | undefined {
  if (vocabulary !== undefined) return vocabulary + term;
  return TERMS.get(term.toLowerCase());
}

/** The words of an attribute, each once. */
export function wordsOf(attribute: string | null): string[] {
  if (attribute === null) return [];
  if (/^[^\s]+$/u.test(attribute)) return [attribute];
  return [...new Set(attribute.split(/\s+/u).filter((word) => word !== ""))].slice(0, 40);
}
