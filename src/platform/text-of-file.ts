/** Elements within a line: what stands in them and around them is one run of words. */
const INLINE = new Set(
  "a abbr b bdi bdo cite code data dfn em font i kbd label mark q s samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);
/** Attributes that say something to people, or where something leads. */
const SAYING = ["alt", "title", "href", "aria-label", "content", "value", "placeholder", "data-author"] as const;
const DEEPEST = 8;

/**
 * The text of a kept file, by its media type; undefined where it is of no form that is read. HTML is parsed and never shown: nothing in
 * it runs and nothing is fetched. What attributes say, and frames within the page, are part of it.
 */
export function textOfFile(content: string, mediaType: string): string | undefined {
  if (/^text\/html/u.test(mediaType)) return textOfHtml(content, 0);
  if (/^multipart\/related/u.test(mediaType)) return textOfHtml(fromQuotedPrintable(content), 0);
  return /^(?:text\/|application\/json)/u.test(mediaType) ? content : undefined;
}

function textOfHtml(html: string, depth: number): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  const parts: string[] = [];
  read(page.documentElement, parts, depth);
  return parts
    .join("")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/\s*\n\s*/gu, "\n");
}

function read(node: Node, parts: string[], depth: number): void {
  if (node.nodeType === Node.TEXT_NODE) {
    parts.push(node.nodeValue ?? "");
    return;
  }
  if (!(node instanceof Element) && !(node instanceof DocumentFragment)) return;
  const isBlock = node instanceof Element && !INLINE.has(node.localName);
  if (isBlock) parts.push("\n");
  if (node instanceof Element) readElement(node, parts, depth);
  if (!(node instanceof HTMLStyleElement)) for (const child of node.childNodes) read(child, parts, depth);
  if (isBlock) parts.push("\n");
}

function readElement(element: Element, parts: string[], depth: number): void {
  for (const name of SAYING) {
    const said = element.getAttribute(name);
    if (said !== null && said !== "" && !said.startsWith("data:")) parts.push(`\n${said}\n`);
  }
  const framed = element.getAttribute("srcdoc");
  if (framed !== null && depth < DEEPEST) parts.push("\n", textOfHtml(framed, depth + 1), "\n");
  if (element instanceof HTMLTemplateElement) read(element.content, parts, depth);
}

/** RFC 2045 §6.7, all of the archive as one: words of UTF-8 are put together again. */
function fromQuotedPrintable(text: string): string {
  const joined = text.replace(/=\r?\n/gu, "");
  const decoder = new TextDecoder();
  return joined.replace(/(?:=[0-9A-F]{2})+/gu, (run) =>
    decoder.decode(Uint8Array.from(run.slice(1).split("="), (hex) => Number.parseInt(hex, 16))),
  );
}
