import type { Context, Steps } from "../context";
import { addValue, type Item } from "../items";
import { LIMITS } from "../limits";
import { elementText } from "../text/element-text";
import { tokens } from "./microformats/class-names";
import type { Microformat } from "./microformats/microformat";
import { parseMicroformats } from "./microformats/parse";
import { plainText } from "./microformats/plain-text";
import { propertyValue } from "./microformats/property-value";
import { SHAPES } from "./microformats/schema-names";
import { itemFrom, MICROFORMATS } from "./microformats/to-items";
import { MICROFORMAT_ROOTS, TAG_LINKS } from "./rare-marks";
import type { SyntaxReader } from "./syntax-reader";

/**
 * Microformats 2 and the classic hCard, hReview, hReview-aggregate, hProduct, hRecipe, hAtom, hResume, hCalendar and
 * rel-tag, in schema.org's terms. In hReview-aggregate 0.2 `count` is the number of reviews, `votes` the number of people
 * who rated. @see https://microformats.org/wiki/hreview-aggregate#Property_details
 */
export const microformats: SyntaxReader = { ...MICROFORMATS, read: readMicroformats };

/** Where one of these speaks, the frame of a blog post around it adds nothing. */
const FULLER = 'script[type*="ld+json" i],[itemscope],[typeof]';

function* readMicroformats(context: Context, add: (item: Item) => void): Steps {
  const roots = outermost(context);
  if (roots.length > 0) yield* readRoots(roots, context, add);
  addPageTags(roots, context, add);
}

function* readRoots(roots: readonly Element[], context: Context, add: (item: Item) => void): Steps {
  const textOf = (element: Element): string => wordsOf(element, context);
  const elements = elementsIn(roots, context);
  const accepts = (type: string): boolean => SHAPES.has(type);
  const found = yield* parseMicroformats({ elements, accepts, textOf, nameOf: textOf }, context);
  const framesOnly = context.dom.all(FULLER).length > 0;
  for (const microformat of found) {
    const item = itemFrom(microformat, "", add, context);
    if (item && !(framesOnly && isPost(microformat))) add(item);
    yield;
  }
}

const isPost = ({ types }: Microformat): boolean => types.includes("h-entry");

function outermost({ dom, budget }: Context): Element[] {
  const roots: Element[] = [];
  // One class at a time is a lookup for the browser; a list of them is a walk over the page, 25 times as long.
  const there = MICROFORMAT_ROOTS.map((name) => `.${name}`).filter((selector) => dom.all(selector).length > 0);
  for (const element of there.length === 0 ? [] : dom.all(there.join(","))) {
    if (!budget.spend("nodes", 1)) break;
    const last = roots.at(-1);
    if (last === undefined || !dom.contains(last, element)) roots.push(element);
  }
  return roots;
}

function* elementsIn(roots: readonly Element[], { dom }: Context): Generator<Element> {
  for (const root of roots) {
    yield root;
    yield* dom.all("[class],[rel]", root);
  }
}

function wordsOf(element: Element, context: Context): string {
  const read = elementText(context.dom, element, LIMITS.text);
  const text = read.trim() === "" ? plainText(element, "words", context).slice(0, LIMITS.text) : read;
  return context.budget.spend("text", text.length) ? text : "";
}

/** Tags of the page itself: those outside any microformat, or within its only post (HTML, link type "tag"). */
function addPageTags(roots: readonly Element[], context: Context, add: (item: Item) => void): void {
  const posts = roots.filter((root) =>
    ["hentry", "h-entry"].some((name) => tokens(context.dom, root, "class").includes(name)),
  );
  const inner = posts.length === 1 ? roots.filter((root) => root !== posts[0]) : roots;
  const manner = { textOf: (element: Element) => wordsOf(element, context), isProperty: () => false };
  let page: Item | undefined;
  for (const link of context.dom.all(TAG_LINKS)) {
    if (!context.budget.spend("nodes", inner.length + 1)) break;
    if (inner.some((root) => context.dom.contains(root, link))) continue;
    const { text, alt } = propertyValue(link, { prefix: "p", name: "category", tag: true }, manner, context);
    const place = { by: MICROFORMATS, element: link };
    page ??= { kind: "item", types: ["WebPage"], id: context.url, properties: new Map(), place };
    if (text !== "")
      addValue(page, "keywords", {
        kind: "text",
        text,
        encoded: false,
        place,
        ...(alt !== undefined && { label: alt }),
      });
  }
  if (page) add(page);
}
