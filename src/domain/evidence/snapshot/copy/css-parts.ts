import { loadAddress } from "./address";
import type { Part } from "./part";

const QUOTED = `"((?:[^"\\\\]|\\\\[^])*)"|'((?:[^'\\\\]|\\\\[^])*)'`;
/** What matters in a style sheet: comments, imports, namespaces, addresses and strings (CSS Syntax 3 §4). */
const TOKEN = new RegExp(
  `/\\*[^]*?(?:\\*/|$)` +
    `|@import\\s+(?:url\\(\\s*(?:${QUOTED}|([^\\s"'()]*))\\s*\\)|${QUOTED})([^;{}]*)(?:;|$)` +
    `|@(?:namespace|charset)[^;{}]*(?:;|$)` +
    `|url\\(\\s*(?:${QUOTED}|((?:[^\\s"'()\\\\]|\\\\[^])*))\\s*\\)` +
    `|"(?:[^"\\\\\\n]|\\\\[^])*"|'(?:[^'\\\\\\n]|\\\\[^])*'`,
  "giu",
);

interface Options {
  /** Where its addresses count from. */
  readonly base: string;
  readonly depth: number;
  /** Whether the page has loaded an address: what it never showed is not needed. */
  readonly isNeeded: (url: string) => boolean;
}

/** An address that is nothing, and asks nobody. */
export const NOTHING = "data:,";

/** A style sheet or a `style` attribute with its addresses to be filled in. Its imports become sheets in their place. */
export function cssParts(css: string, options: Options): Part[] {
  const parts: Part[] = [];
  let last = 0;
  for (const match of css.matchAll(TOKEN)) {
    parts.push(plain(css.slice(last, match.index)), ...tokenParts(match, options));
    last = match.index + match[0].length;
  }
  parts.push(plain(css.slice(last)));
  return parts.filter((part) => part !== "");
}

function tokenParts([token, i1, i2, i3, i4, i5, rest = "", u1, u2, u3]: RegExpMatchArray, options: Options): Part[] {
  if (token.startsWith("/*") || /^@charset/iu.test(token)) return [];
  if (/^@namespace/iu.test(token)) return [safe(token)];
  const imported = i1 ?? i2 ?? i3 ?? i4 ?? i5;
  if (imported !== undefined) return importParts(unescapeCss(imported), rest, options);
  const address = u1 ?? u2 ?? u3;
  if (address === undefined) return [safe(token)];
  return urlParts(unescapeCss(address), options);
}

function urlParts(address: string, { base, depth, isNeeded }: Options): Part[] {
  if (address.startsWith("#")) return [`url("${quotable(address)}")`];
  const url = loadAddress(address, base);
  if (url?.startsWith("data:")) return [`url("${quotable(url)}")`];
  if (url === undefined || !isNeeded(url)) return [`url("${NOTHING}")`];
  return ['url("', { kind: "style-url", url, depth }, '")'];
}

/** `@import url(a.css) layer(x) supports(y) screen` is the sheet itself within these conditions (CSS Cascade 5 §4). */
function importParts(address: string, rest: string, { base, depth }: Options): Part[] {
  const url = loadAddress(address, base);
  if (url === undefined || url.startsWith("data:")) return [];
  const [, layer, layerName = "", supports, media = ""] =
    /^\s*(layer(?:\(([^)]*)\))?)?\s*(?:supports\(((?:[^()]|\([^()]*\))*)\))?\s*([^]*)$/iu.exec(rest) ?? [];
  const around = [
    ...(layer === undefined ? [] : [`@layer ${layerName}`]),
    ...(supports === undefined ? [] : [`@supports (${supports})`]),
    ...(media.trim() ? [`@media ${media.trim()}`] : []),
  ];
  return [around.map((rule) => `${safe(rule)}{`).join(""), { kind: "sheet", url, depth }, "}".repeat(around.length)];
}

/** In a copy no custom element is ever defined: what pages hide until then would stay hidden. */
const plain = (css: string): string => safe(css.replace(/:defined(?![-\w])/giu, ":not(defined-)"));

/** No parser may see the end of the style element, or any other tag, in a style sheet (in strings: CSS Syntax 3 §4.3.7). */
const safe = (css: string): string => css.replace(/<(?=[a-z/!?])/giu, "\\3c ").replaceAll("\u0000", "");

const quotable = (url: string): string =>
  url.replace(/["\\\n\r\f<]/gu, (character) => `\\${character.charCodeAt(0).toString(16)} `);

const unescapeCss = (text: string): string =>
  text.replace(/\\(?:([0-9a-f]{1,6})\s?|(\r\n|[^]))/giu, (_all, hex: string | undefined, other: string | undefined) => {
    if (hex === undefined) return other === undefined || /[\r\n\f]/u.test(other) ? "" : other;
    const code = Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });

/** How many rules a sheet's text has at its top: fewer than the browser holds where a script has added some. */
export function countRules(css: string): number {
  let [depth, count] = [0, 0];
  for (const [token] of css.matchAll(/\/\*[^]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|[{};]/gu)) {
    if (token === "{") depth++;
    else if (token === "}" && depth > 0 && --depth === 0) count++;
    else if (token === ";" && depth === 0) count++;
  }
  return count;
}
