import * as v from "valibot";
import { type Result, fail, ok } from "../../ground/result";
import { oneLine, plainText } from "../../ground/text";
import { MOST_ITEMS, MOST_SIGNS, type ReceivedItem, ReceivedItemV1 } from "./shapes";

/** The longest file that is read, in bytes. */
export const MOST_BYTES = 20_000_000;

/** What a file says, as far as it can be taken in. */
export interface AnnotationsRead {
  readonly format: "case-jsonld" | "web-annotations" | "hypothesis";
  readonly items: readonly ReceivedItem[];
  /** Items that say nothing that can be read, and such as are too long or too many. */
  readonly leftOut: { readonly unreadable: number; readonly tooMuch: number };
}

export type AnnotationsFailure =
  { readonly code: "annotations-too-large" } | { readonly code: "no-json" } | { readonly code: "no-annotations" };

/**
 * Reads a case as JSON-LD, a collection, page or list of W3C Web Annotations, or an export of Hypothesis (its API's rows). It is read
 * by the words that such files are written in; no context is asked for, nothing in it is run, and what is not known is passed over.
 */
export function readAnnotations(text: string): Result<AnnotationsRead, AnnotationsFailure> {
  if (text.length > MOST_BYTES) return fail({ code: "annotations-too-large" });
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return fail({ code: "no-json" });
  }
  const found = annotationsIn(file);
  if (!found) return fail({ code: "no-annotations" });
  const { format, list } = found;
  const names = namesIn(file);
  const items: ReceivedItem[] = [];
  let [unreadable, tooMuch, signs] = [0, 0, 0];
  for (const one of list) {
    for (const item of format === "hypothesis" ? ofHypothesis(one) : ofAnnotation(one, names)) {
      const read = v.safeParse(ReceivedItemV1, item);
      const length = JSON.stringify(item).length;
      if (!read.success || items.length >= MOST_ITEMS || signs + length > MOST_SIGNS) tooMuch++;
      else {
        items.push(read.output);
        signs += length;
      }
    }
    if (isNothing(one, format, names)) unreadable++;
  }
  return ok({ format, items, leftOut: { unreadable, tooMuch } });
}

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a thing has under the first of these names that it has. */
function at(thing: unknown, ...names: readonly string[]): unknown {
  if (!isThing(thing)) return undefined;
  const name = names.find((one) => Object.hasOwn(thing, one));
  return name === undefined ? undefined : thing[name];
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A text, be it written alone, with its language, or as the first of several. */
function textAt(thing: unknown, ...names: readonly string[]): string {
  const [first] = listOf(at(thing, ...names));
  const value = isThing(first) ? at(first, "@value", "value") : first;
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

const typesOf = (thing: unknown): readonly string[] =>
  listOf(at(thing, "type", "@type")).flatMap((type) =>
    typeof type === "string" ? [type.replace(/^.*[#/:]/u, "")] : [],
  );
const isA = (thing: unknown, type: string): boolean => typesOf(thing).includes(type);

function annotationsIn(file: unknown): { format: AnnotationsRead["format"]; list: readonly unknown[] } | undefined {
  const rows = at(file, "rows");
  if (Array.isArray(rows)) return { format: "hypothesis", list: rows };
  if (
    Array.isArray(file) &&
    file.length > 0 &&
    file.every((one) => Array.isArray(at(one, "target")) && at(one, "user"))
  )
    return { format: "hypothesis", list: file };
  if (isA(file, "Project") && Array.isArray(at(file, "items")))
    return { format: "case-jsonld", list: listOf(at(file, "items")) };
  const list = listIn(file);
  const annotations = list.filter((one) => isA(one, "Annotation"));
  return annotations.length > 0 ? { format: "web-annotations", list: annotations } : undefined;
}

/** The annotations of a list, a page, a collection with its pages inside, a graph; or the one that it is. */
function listIn(file: unknown): readonly unknown[] {
  if (Array.isArray(file)) return file;
  if (isA(file, "Annotation")) return [file];
  const graph = at(file, "@graph");
  if (Array.isArray(graph)) return graph;
  const items = at(file, "items");
  if (Array.isArray(items)) return items;
  const pages: unknown[] = [];
  // A page may hold the next one; a collection that goes on for ever is not believed.
  for (let page = at(file, "first"), n = 0; isThing(page) && n < 1_000; page = at(page, "next"), n++)
    pages.push(...listOf(at(page, "items")));
  return pages;
}

/** What things are called, by their ids. */
function namesIn(file: unknown): ReadonlyMap<string, string> {
  const things = listOf(at(file, "about")).slice(0, 100_000);
  return new Map(things.map((one) => [textAt(one, "id", "@id"), textAt(one, "name")]));
}

const line = (text: string): string => oneLine(text);

/** A web address as it may be shown and followed; empty for every other. */
function webAt(text: string): string {
  const url = URL.parse(text);
  return url && /^https?:$/u.test(url.protocol) && url.username === "" && url.password === "" ? url.href : "";
}

interface Place {
  readonly source: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

function placeOf(target: unknown): Place {
  const [first] = listOf(target);
  const address =
    typeof first === "string"
      ? first
      : textAt(first, "source", "id", "@id") || textAt(at(first, "source"), "id", "@id");
  const quote = listOf(at(first, "selector")).find((one) => isA(one, "TextQuoteSelector"));
  return {
    source: webAt(address),
    quote: plainText(textAt(quote, "exact")),
    prefix: line(textAt(quote, "prefix")),
    suffix: line(textAt(quote, "suffix")),
  };
}

const blank = { about: "", says: "", by: "", at: "" };

function ofAnnotation(one: unknown, names: ReadonlyMap<string, string>): readonly ReceivedItem[] {
  const place = placeOf(at(one, "target", "hasTarget"));
  const motivation = textAt(one, "motivation", "motivatedBy").replace(/^.*[#/:]/u, "");
  const by = line(nameOf(at(one, "creator")));
  const made = line(textAt(one, "created")).slice(0, 100);
  const bodies = listOf(at(one, "body", "hasBody", "bodyValue"));
  const items = bodies.flatMap((body) => ofBody(body, { motivation, names }));
  if (items.length === 0 && place.quote !== "") return [{ kind: "note", ...blank, ...place, by, at: made }];
  return items.map((item) => ({ ...blank, ...place, by, at: made, ...item }));
}

const nameOf = (who: unknown): string => (typeof who === "string" ? who : textAt(who, "name", "nickname", "id"));

type Said = Pick<ReceivedItem, "kind"> & Partial<ReceivedItem>;

function ofBody(
  body: unknown,
  { motivation, names }: { readonly motivation: string; readonly names: ReadonlyMap<string, string> },
): readonly Said[] {
  if (typeof body === "string") return said(motivation === "tagging" ? "tag" : "note", body);
  if (!isThing(body)) return [];
  const subject = listOf(at(body, "itemReviewed", "about"))[0];
  const id = typeof subject === "string" ? subject : textAt(subject, "id", "@id");
  const about = line(names.get(id) ?? textAt(subject, "name")).slice(0, 2_000);
  if (isA(body, "AggregateRating"))
    return [{ kind: "rating", about, says: line(textAt(body, "ratingRaw", "ratingValue")), rating: ratingIn(body) }];
  if (isA(body, "Review")) {
    const texts = [textAt(body, "name"), textAt(body, "reviewBody")].map(plainText).filter((text) => text !== "");
    const rating = at(body, "reviewRating");
    const author = line(nameOf(at(body, "author")));
    const when = line(textAt(body, "datePublished")).slice(0, 100);
    return [
      {
        kind: "review",
        about,
        says: texts.join("\n\n"),
        ...(author !== "" && { by: author }),
        ...(when !== "" && { at: when }),
        ...(isThing(rating) && { rating: ratingIn(rating) }),
      },
    ];
  }
  if (isA(body, "PropertyValue"))
    return said("profile", textAt(body, "propertyValue", "value")).map((one) => ({
      ...one,
      about,
      property: line(textAt(body, "propertyID", "name")).slice(0, 2_000),
    }));
  if (isA(body, "DefinedTerm")) return said("tag", textAt(body, "name")).map((one) => ({ ...one, about }));
  const purpose = textAt(body, "purpose").replace(/^.*[#/:]/u, "") || motivation;
  return said(purpose === "tagging" ? "tag" : "note", textAt(body, "value", "chars"));
}

const said = (kind: ReceivedItem["kind"], text: string): readonly Said[] =>
  plainText(text) === "" ? [] : [{ kind, says: plainText(text) }];

function ratingIn(rating: unknown): NonNullable<ReceivedItem["rating"]> {
  const number = (...names: readonly string[]): number | null => {
    const text = textAt(rating, ...names).trim();
    return /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(text) ? Number(text) : null;
  };
  const count = number("ratingCount", "reviewCount");
  return {
    value: number("ratingValue"),
    best: number("bestRating"),
    worst: number("worstRating"),
    count: count !== null && count >= 0 ? count : null,
  };
}

/** A row of Hypothesis's API: one text with its tags on one quotation. */
function ofHypothesis(row: unknown): readonly ReceivedItem[] {
  const place = placeOf(at(row, "target"));
  const source = place.source || webAt(textAt(row, "uri"));
  const by = line(
    textAt(at(row, "user_info"), "display_name") || textAt(row, "user").replace(/^acct:([^@]*)@.*$/u, "$1"),
  );
  const common = { ...blank, ...place, source, by, at: line(textAt(row, "created")).slice(0, 100) };
  const says = plainText(textAt(row, "text"));
  const tags = listOf(at(row, "tags")).flatMap((tag) => (typeof tag === "string" ? said("tag", tag) : []));
  const note: ReceivedItem[] =
    says !== "" || (place.quote !== "" && tags.length === 0) ? [{ ...common, kind: "note", says }] : [];
  return [...note, ...tags.map((tag) => ({ ...common, ...tag }))];
}

const isNothing = (one: unknown, format: AnnotationsRead["format"], names: ReadonlyMap<string, string>): boolean =>
  (format === "hypothesis" ? ofHypothesis(one) : ofAnnotation(one, names)).length === 0;
