import type { Graph } from "../graph";
import { type Item, type Literal, type Value, valuesOf } from "../items";
import { line } from "../text/clean";
import { lineOf } from "../text/words";
import { nameOf } from "../subjects/name";

/** A word the page files its subject under, and the value that says so. */
export interface FoundTag {
  readonly label: string;
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
  const name = value.kind === "item" ? nameOf(graph.resolve(value)) : undefined;
  const texts = value.kind === "text" ? read(value) : [name ?? ""];
  return texts.filter((label) => label !== "" && label.length <= LONGEST).map((label) => ({ label, stated: value }));
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
