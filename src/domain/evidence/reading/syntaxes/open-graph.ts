import { webAddress } from "../addresses";
import type { Context, Steps } from "../context";
import { addValue, type Item, type Literal } from "../items";
import { lineOf } from "../text/words";
import { KEYWORDS, type Part, PARTS, PROPERTIES, RATING, TYPES } from "./open-graph-names";
import { isDescribed, isRated } from "./open-graph-rivals";
import { firstTag, OPEN_GRAPH, readTags, type Tags } from "./open-graph-tags";
import type { SyntaxReader } from "./syntax-reader";

/**
 * What a page's Open Graph tags say of the thing it is about; where a fuller syntax describes that thing, only what it leaves
 * out: the rating and the tags. @see https://ogp.me/
 */
export const openGraph: SyntaxReader = { ...OPEN_GRAPH, read: readOpenGraph };

function* readOpenGraph(context: Context, add: (item: Item) => void): Steps {
  const tags = readTags(context);
  if (tags.size === 0) return;
  const said = firstTag(tags, "og:type");
  const type = said && TYPES.get(lineOf(said).toLowerCase());
  yield;
  if (said && type !== undefined && !isDescribed(type, said, context)) {
    add(thing(type, said, tags, context));
    return;
  }
  const rating = partOf(RATING, tags);
  if (rating && !isRated(context)) add(rating);
  const page = pageWithTags(tags, context);
  if (page) add(page);
}

function thing(type: string, said: Literal, tags: Tags, context: Context): Item {
  const id = addressOf(tags, context);
  const item: Item = { kind: "item", types: [type], id, properties: new Map(), place: said.place };
  const name = nameOf(tags);
  if (name) addValue(item, "name", type === "Person" ? withoutHandle(name) : name);
  addValue(item, "url", { ...(firstTag(tags, "og:url") ?? said), text: id });
  for (const [tag, property] of PROPERTIES) for (const value of tags.get(tag) ?? []) addValue(item, property, value);
  for (const part of PARTS) {
    const value = partOf(part, tags);
    if (value) addValue(item, part.property, value);
  }
  addTags(item, tags);
  return item;
}

/** The page's own address for the thing: what other syntaxes name it by as well. */
function addressOf(tags: Tags, { base, url }: Context): string {
  const said = firstTag(tags, "og:url");
  return (said && webAddress(lineOf(said), base)) ?? url;
}

const BETWEEN = /\s*[|·•–—:»-]\s*$/u;

/** The title without the site's name at its end: "Elm Court | Care Reviews" is called Elm Court. */
function nameOf(tags: Tags): Literal | undefined {
  const title = firstTag(tags, "og:title");
  const site = firstTag(tags, "og:site_name");
  if (!title || !site) return title;
  const [text, name] = [lineOf(title), lineOf(site)];
  if (name === "" || !text.toLowerCase().endsWith(name.toLowerCase())) return title;
  const rest = text.slice(0, -name.length);
  return BETWEEN.test(rest) && rest.replace(BETWEEN, "") !== "" ? { ...title, text: rest.replace(BETWEEN, "") } : title;
}

const HANDLE = /\s*\(@[^()\s]{1,200}\)$/u;

/** Social networks put the handle behind a person's name: "Mirjam Voss (@mirjam@social.example)" is called Mirjam Voss. */
function withoutHandle(title: Literal): Literal {
  const rest = lineOf(title).replace(HANDLE, "");
  return rest === "" ? title : { ...title, text: rest, encoded: false };
}

function partOf({ type, tags: names }: Part, tags: Tags): Item | undefined {
  let item: Item | undefined;
  for (const [tag, property] of names) {
    const value = firstTag(tags, tag);
    if (value === undefined || item?.properties.has(property)) continue;
    item ??= { kind: "item", types: [type], properties: new Map(), place: value.place };
    addValue(item, property, value);
  }
  return item;
}

function addTags(item: Item, tags: Tags): void {
  for (const name of KEYWORDS) for (const value of tags.get(name) ?? []) addValue(item, "keywords", value);
}

function pageWithTags(tags: Tags, context: Context): Item | undefined {
  const first = firstTag(tags, ...KEYWORDS);
  if (!first) return undefined;
  const page: Item = {
    kind: "item",
    types: ["WebPage"],
    id: addressOf(tags, context),
    properties: new Map(),
    place: first.place,
  };
  addTags(page, tags);
  return page;
}
