import { type Item, type Value, valuesOf } from "../../../../../src/domain/evidence/reading/items";
import { line } from "../../../../../src/domain/evidence/reading/text/clean";

/** A statement as three texts: blank nodes as `_:…`, IRIs and literals alike as what they say. */
export type Statement = readonly [subject: string, predicate: string, object: string];

export const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const SCHEMA = "http://schema.org/";

/**
 * Items as triples (W3C Microdata to RDF §6), without datatypes: an item keeps texts, not what kind of text. Names are
 * completed by the vocabulary of the item's first type, else of the item around it, else by the page's address.
 */
export function triplesOf(items: readonly Item[], page: string): Statement[] {
  const statements: Statement[] = [];
  const names = new Map<Item, string>();
  const nameOf = (item: Item, around: string): string => {
    const known = names.get(item);
    if (known !== undefined) return known;
    const name = item.id ?? `_:i${names.size}`;
    names.set(item, name);
    const vocabulary = item.types[0] === undefined ? around : vocabularyOf(item.types[0]);
    for (const type of item.types) statements.push([name, `${RDF}type`, type.includes(":") ? type : SCHEMA + type]);
    for (const property of item.properties.keys()) {
      const predicate = /^[a-z]+:/u.test(property) ? property : (vocabulary || `${page}#`) + property;
      for (const value of valuesOf(item, property)) statements.push([name, predicate, object(value, vocabulary)]);
    }
    return name;
  };
  const object = (value: Value, around: string): string =>
    value.kind === "text" ? line(value.text) : nameOf(value, around);
  for (const item of items) nameOf(item, "");
  return statements;
}

function vocabularyOf(type: string): string {
  return type.includes(":") ? type.replace(/[^/#]*$/u, "") : SCHEMA;
}

/** A schema.org name in the one form that the suites use. */
export const inFull = (iri: string): string => iri.replace(/^https?:\/\/(?:www\.)?schema\.org\//u, SCHEMA);
