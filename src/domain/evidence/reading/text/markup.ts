import { decodeEntities } from "./entities";

const INLINE =
  "a abbr acronym b bdi bdo big center cite code data dfn em font i img input ins del kbd label link mark meta nobr o:p " +
  "picture q s samp small source span strike strong sub sup time tt u var wbr button svg path noscript";
const BLOCK =
  "address article aside blockquote dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html " +
  "body iframe li main nav ol p pre section table tbody td tfoot th thead tr ul video br";
const HIDDEN = /<(script|style|template|head|title)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/giu;
const TAG = /<\/?([a-z][a-z0-9:]*)(?:\s[^<>]*|\/)?>/giu;

const inline = new Set(INLINE.split(" "));
const block = new Set(BLOCK.split(" "));

/** Longer strings are cut before they are looked at: no fact keeps more. */
const MOST = 80_000;

function withoutTags(text: string): string {
  if (!text.includes("<")) return text;
  return text
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, "")
    .replace(HIDDEN, "")
    .replace(TAG, (whole, name: string) => {
      const tag = name.toLowerCase();
      if (tag === "br") return "\n";
      if (block.has(tag)) return "\n";
      return inline.has(tag) ? "" : whole; // "<60 minutes>" and "<me@example.org>" are words, not tags.
    });
}

/**
 * Plain text of a string that may carry HTML, as strings in JSON-LD and in attributes often do, once or twice encoded.
 * Characters only: nothing is parsed into a document and nothing can run.
 */
export function plainOf(markup: string): string {
  if (!/[&<]/u.test(markup)) return markup;
  const once = withoutTags(decodeEntities(withoutTags(markup.slice(0, MOST))));
  return once.includes("&") ? withoutTags(decodeEntities(once)) : once;
}
