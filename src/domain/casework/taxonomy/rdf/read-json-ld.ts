import { LIMITS } from "../limits";
import { TaxonomyError } from "../model";
import { type JsonContext, NO_CONTEXT, type TermOf, contextWith, expanded, keywordOf, termOf } from "./json-ld-context";
import { type Listener, RDF } from "./statement";

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [name: string]: Json;
}

/**
 * Reads JSON-LD 1.1 as vocabularies are published in it: contexts that stand in the file (terms, prefixes, keywords by other names,
 * containers by language, set, list and index), graphs, things within things, `@reverse`. A context that is elsewhere is never
 * fetched; SKOS's own is known.
 * @throws TaxonomyError `taxonomy-broken`, `taxonomy-too-large`
 * @see https://www.w3.org/TR/json-ld11/
 */
export async function readJsonLd(pieces: AsyncIterable<string>, listener: Listener): Promise<void> {
  const all: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > LIMITS.onePiece) throw new TaxonomyError("taxonomy-too-large");
    all.push(piece);
  }
  new JsonLd(listener).document(parsed(all.join("").replace(/^\ufeff/u, "")));
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new TaxonomyError("taxonomy-broken");
  }
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value];

/** What a property's values are said of. */
interface Of {
  readonly subject: string;
  readonly property: string;
  readonly isReverse: boolean;
}

class JsonLd {
  readonly #listener: Listener;
  #blanks = 0;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  document(value: Json): void {
    for (const one of list(value)) if (isObject(one)) this.#node(one, NO_CONTEXT, 0);
  }

  /** Says what an object says of a thing, and answers the thing's name. */
  #node(object: JsonObject, outer: JsonContext, depth: number): string {
    if (depth > LIMITS.depth) throw new TaxonomyError("taxonomy-broken");
    const context = contextWith(outer, object["@context"], () => this.#listener.onNotice("context-ignored"));
    const fields = Object.entries(object).map(([name, value]) => [keywordOf(name, context), name, value] as const);
    const id = fields.find(([keyword]) => keyword === "@id")?.[2];
    const subject = typeof id === "string" ? expanded(id, context, true) : `_:j${this.#blanks++}`;
    for (const [keyword, name, value] of fields) {
      if (keyword === "@type")
        for (const type of list(value))
          if (typeof type === "string") this.#names(subject, `${RDF}type`, expanded(type, context, false));
      if (keyword === "@graph" || keyword === "@included")
        for (const one of list(value)) if (isObject(one)) this.#node(one, context, depth + 1);
      if (keyword === "@reverse" && isObject(value))
        for (const [other, things] of Object.entries(value))
          this.#values(things, { subject, term: termOf(other, context), isReverse: true }, context, depth);
      if (keyword === undefined)
        this.#values(value, { subject, term: termOf(name, context), isReverse: false }, context, depth);
    }
    return subject;
  }

  #values(
    value: Json,
    {
      subject,
      term,
      isReverse,
    }: { readonly subject: string; readonly term: TermOf | undefined; readonly isReverse: boolean },
    context: JsonContext,
    depth: number,
  ): void {
    if (!term) return;
    const of = { subject, property: term.iri, isReverse: isReverse || term.isReverse };
    if (term.container === "@language" && isObject(value)) {
      for (const [language, texts] of Object.entries(value))
        for (const text of list(texts))
          if (typeof text === "string") this.#literal(of, text, language === "@none" ? "" : language);
      return;
    }
    const within = term.container === "@index" && isObject(value) ? Object.values(value).flatMap(list) : list(value);
    for (const one of within) this.#value(one, of, term, context, depth);
  }

  #value(value: Json, of: Of, term: TermOf, context: JsonContext, depth: number): void {
    if (typeof value === "string") {
      if (term.type === "@id" || term.type === "@vocab") this.#said(of, expanded(value, context, term.type === "@id"));
      else this.#literal(of, value, term.language ?? context.language);
    } else if (typeof value === "number" || typeof value === "boolean") this.#literal(of, String(value), "");
    else if (isObject(value)) this.#object(value, of, term, context, depth);
  }

  #object(value: JsonObject, of: Of, term: TermOf, context: JsonContext, depth: number): void {
    const by = new Map(Object.entries(value).map(([name, one]) => [keywordOf(name, context), one]));
    const text = by.get("@value");
    if (text !== undefined) {
      const language = by.get("@language");
      if (typeof text !== "object") this.#literal(of, String(text), typeof language === "string" ? language : "");
      return;
    }
    const listed = by.get("@list") ?? by.get("@set");
    if (listed !== undefined) for (const one of list(listed)) this.#value(one, of, term, context, depth + 1);
    else this.#said(of, this.#node(value, context, depth + 1));
  }

  #literal({ subject, property }: Of, object: string, language: string): void {
    this.#listener.onStatement({ subject, property, object, isLiteral: true, language });
  }

  #said({ subject, property, isReverse }: Of, object: string): void {
    if (isReverse) this.#names(object, property, subject);
    else this.#names(subject, property, object);
  }

  #names(subject: string, property: string, object: string): void {
    this.#listener.onStatement({ subject, property, object, isLiteral: false, language: "" });
  }
}
