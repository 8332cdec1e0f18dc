/** Elements within elements: no feed has a tenth of it outside of a text. */
const DEEPEST = 200;

/**
 * A text without what its DOCTYPE declares: entities of its own (that grow without end, or fetch files) are never read.
 * One that does not end takes all that follows with it.
 */
export function withoutDoctype(text: string): string {
  const head = text.slice(0, 20_000);
  const start = head.search(/<!doctype\b/iu);
  if (start < 0 || /<[a-z]/iu.test(head.slice(0, start))) return text;
  const bracket = text.indexOf("[", start);
  const close = text.indexOf(">", start);
  if (close < 0) return text.slice(0, start);
  if (bracket < 0 || bracket > close) return text.slice(0, start) + text.slice(close + 1);
  const end = /\]\s{0,100}>/u.exec(text.slice(bracket));
  return end ? text.slice(0, start) + text.slice(bracket + end.index + end[0].length) : text.slice(0, start);
}

/**
 * XML as a parser goes through it in one pass: each `<` that begins no whole tag is a character reference, a comment or a
 * section without its end is cut off. Undefined where elements are nested deeper than anything that is read. A parser that
 * looks for the end of each tag would else go through all the rest for each.
 */
export function soundXml(text: string): string | undefined {
  const parts: string[] = [];
  let depth = 0;
  let at = 0;
  for (let open = text.indexOf("<"); open >= 0; open = text.indexOf("<", at)) {
    parts.push(text.slice(at, open));
    const end = endOf(text, open);
    if (end === undefined) return [...parts, ""].join("");
    if (end < 0) {
      parts.push("&lt;");
      at = open + 1;
      continue;
    }
    if (text[open + 1] === "/") depth = Math.max(depth - 1, 0);
    else if (!/[!?]/u.test(text[open + 1] ?? "") && text[end - 2] !== "/" && ++depth > DEEPEST) return undefined;
    parts.push(text.slice(open, end));
    at = end;
  }
  return [...parts, text.slice(at)].join("");
}

const SECTIONS = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** Behind the end of what begins here; below 0 where it is no tag, undefined where a comment or a section never ends. */
function endOf(text: string, open: number): number | undefined {
  const section = SECTIONS.find(([begin]) => text.startsWith(begin, open));
  if (section) {
    const end = text.indexOf(section[1], open + section[0].length);
    return end < 0 ? undefined : end + section[1].length;
  }
  return /^<[/!]?[\p{L}_:]/u.test(text.slice(open, open + 4)) ? endOfTag(text, open) : -1;
}

/** Quotes may hold a `>`, and nothing in a tag a `<` (XML 1.0 §3.1). */
function endOfTag(text: string, open: number): number {
  let quote = "";
  for (let at = open + 1; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (sign === "<") return -1;
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === ">") return at + 1;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return -1;
}
