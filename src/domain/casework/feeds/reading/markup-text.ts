import { plainText } from "../../../ground/text";
import { withoutReferences } from "./character-names";

/** What is longer is no article (UTF-16 units). */
const MOST = 500_000;

/** What is between these and their end is nothing that is read. */
const UNREAD: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "object",
  "svg",
  "math",
]);
const BLOCK =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/u;

/**
 * The words of a piece of HTML, as plain text with a line for each block. Nothing of it is run or shown: tags are passed
 * over, character references read. Goes through the text once, whatever is in it.
 */
export function markupText(html: string): string {
  const text = html.slice(0, MOST);
  const small = text.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("<", at);
    if (open < 0) break;
    const name = /^<\/?([a-z][a-z\d]{0,20})/iu.exec(text.slice(open, open + 25))?.[1]?.toLowerCase();
    const isAside = text.startsWith("<!", open) || text.startsWith("<?", open);
    parts.push(text.slice(at, open));
    if (name === undefined && !isAside) {
      parts.push("<");
      at = open + 1;
      continue;
    }
    if (name !== undefined && BLOCK.test(name)) parts.push("\n");
    const end = endOf(small, open, name);
    if (end < 0) return read(parts);
    at = end;
  }
  parts.push(text.slice(at));
  return read(parts);
}

/** Behind a tag; behind the end of a comment, or of what is not read. Below 0 where that never comes. */
function endOf(small: string, open: number, name: string | undefined): number {
  if (small.startsWith("<!--", open)) return behind(small, "-->", open + 4);
  if (small.startsWith("<![cdata[", open)) return open + "<![cdata[".length;
  if (name === undefined || small[open + 1] === "/" || !UNREAD.has(name)) return behind(small, ">", open);
  const close = small.indexOf(`</${name}`, open);
  return close < 0 ? -1 : behind(small, ">", close);
}

function behind(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from);
  return found < 0 ? -1 : found + what.length;
}

const read = (parts: readonly string[]): string =>
  plainText(withoutReferences(parts.join("")).replace(/[^\S\n]+/gu, " "))
    .replace(/^ +/gmu, "")
    .replace(/\n{3,}/gu, "\n\n");
