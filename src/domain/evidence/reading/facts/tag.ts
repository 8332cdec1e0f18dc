import type { Graph } from "../graph";
import { firstText, type Item, type Literal, type Value, valuesOf } from "../items";
import { line } from "../text/clean";
import { lineOf } from "../text/words";
import { nameOf, namesOf } from "../subjects/name";
import { readCount } from "./numbers";

/** A word the page files its subject under, and the value that says so. */
export interface FoundTag {
  readonly label: string;
  /** Who put it there, and how many did, where that is said. */
  readonly by?: string;
  readonly count?: number;
  readonly stated: Value;
}

const MOST = 200;
const LONGEST = 120;
const SHORT = 60;

/**
 * Tags of a thing: schema.org `keywords` (texts, comma lists, DefinedTerms) and the named things or short words it is
 * `about`.
 */
export function tagsOf(item: Item, graph: Graph): FoundTag[] {
  const keywords = valuesOf(item, "keywords").flatMap((value) => labels(value, graph, split));
  const about = valuesOf(item, "about").flatMap((value) => labels(value, graph, brief));
  return [...keywords, ...about].slice(0, MOST);
}

function labels(value: Value, graph: Graph, read: (literal: Literal) => string[]): FoundTag[] {
  if (value.kind === "item")
    return fits(nameOf(graph.resolve(value))).map((label) => ({ label, ...said(value, graph), stated: value }));
  return read(value)
    .flatMap(fits)
    .map((label) => ({ label, stated: value }));
}

const fits = (label = ""): string[] => (label !== "" && label.length <= LONGEST ? [label] : []);

function said(item: Item, graph: Graph): { by?: string; count?: number } {
  const by = namesOf(item, graph, "creator");
  const times = firstText(item, "userInteractionCount");
  const count = times && readCount(lineOf(times));
  return { ...(by !== undefined && { by }), ...(count !== undefined && { count }) };
}

function split(literal: Literal): string[] {
  const text = lineOf({ ...literal, text: literal.label ?? literal.text.slice(0, 20_000) });
  return text.split(/\s*[,;|]\s*/u).map((label) => line(label.replace(/^#/u, "")));
}

/** `about` as a text is sometimes a whole description. */
function brief(literal: Literal): string[] {
  const text = lineOf(literal);
  return text.length <= SHORT && !/^https?:/iu.test(text) ? [text] : [];
}
