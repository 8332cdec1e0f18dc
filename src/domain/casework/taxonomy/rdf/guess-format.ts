import type { TaxonomyFormat } from "../model";

/** What a file is by its first letters, and by its name where these leave it open; nothing where it is none of the three. */
export function guessFormat(begin: string, name: string): TaxonomyFormat | undefined {
  const text = begin.replace(/^\ufeff/u, "").trimStart();
  if (/^[[{]/u.test(text) && !/^\[\s*(?:\]|a\s)/u.test(text)) return "json-ld";
  if (/^<(?:\?xml|!DOCTYPE\s+(?!html)|!--|[\w-]+:RDF|RDF)\b/iu.test(text) || text.startsWith("<!--")) return "rdf-xml";
  if (/^<(?:!doctype\s+html|html|body|head)\b/iu.test(text)) return undefined;
  if (/^(?:@(?:prefix|base)\b|prefix\s|base\s|#|<[^>\s]*>|_:|[\w-]*:|\[)/iu.test(text)) return "turtle";
  if (/\.(?:ttl|nt|n3|turtle)$/iu.test(name)) return "turtle";
  return undefined;
}
