import type { Context, Steps } from "../context";
import type { Item, Place } from "../items";
import { parseForgiving } from "./forgiving-json";
import { readNodes } from "./json-ld-nodes";
import { SCHEMA_TERMS } from "./json-ld-terms";
import type { SyntaxReader } from "./syntax-reader";

/**
 * JSON-LD in script elements (JSON-LD 1.1 §7, "Embedding JSON-LD in HTML Documents"), as pages use it: compacted
 * documents of the schema.org vocabulary. Contexts written in the page are followed, remote ones are never fetched.
 */
export const jsonLd: SyntaxReader = { syntax: "json-ld", name: "json-ld", version: "1", read: readBlocks };

const PAUSE_EVERY = 5;

function* readBlocks(context: Context, add: (item: Item) => void): Steps {
  for (const script of context.dom.all('script[type*="ld+json" i]')) {
    const text = context.dom.text(script);
    if (!context.budget.spend("parsed", text.length)) return;
    const block = parseForgiving(text, context.budget);
    if (block.broken) context.warn("json-ld-unreadable", block.broken);
    yield;
    const place: Place = { by: jsonLd, element: script };
    const several = block.values.length > 1;
    for (const [key, data] of block.values.entries()) {
      const at: Place = several ? { ...place, parent: place, key, data } : { ...place, data };
      let nodes = 0;
      const isTime = (): boolean => ++nodes % PAUSE_EVERY === 0;
      yield* readNodes(data, { place: at, terms: SCHEMA_TERMS, depth: 0, isTime }, context, add);
    }
  }
}
