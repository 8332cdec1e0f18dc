import { loadAddress, mayRun, stillLink } from "./address";
import { allowedAs } from "./allowed/attributes";
import { cssParts } from "./css/css-parts";
import { escapeAttribute } from "./escape";
import { isPlainName } from "./names";
import type { Part } from "./part";
import { isSecretAttribute, textWithoutSecrets } from "../../../ground/secrets";
import type { Copying } from "./view";

const PICTURES: Readonly<Record<string, readonly string[]>> = {
  src: ["img", "input"],
  background: ["body", "table", "thead", "tbody", "tfoot", "tr", "td", "th"],
  href: ["image", "feImage"],
  "xlink:href": ["image", "feImage"],
};

/**
 * An attribute as the copy writes it, with a space before it; nothing where it is not among those that a copy may have.
 * @param element the name that the element is written by
 */
export function attributeParts(element: string, name: string, value: string, copying: Copying): Part[] {
  const lower = name.toLowerCase();
  if (!isPlainName(name) && !name.startsWith("_")) return [];
  if (PICTURES[lower]?.includes(element)) return pictureParts(lower, value, copying);
  if (lower === "style" && !mayRun(value)) return [' style="', ...styleParts(value, copying), '"'];
  if (lower === "href" || lower === "xlink:href") return written(lower, hrefOf(element, value, copying));
  const as = allowedAs(lower, value);
  if (as === undefined || isSecretAttribute(name, value) || mayRun(value)) return [];
  if (as === "css") return [` ${name}="`, ...styleParts(value, copying), '"'];
  return written(name, textWithoutSecrets(value));
}

const written = (name: string, value: string | undefined): Part[] =>
  value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`];

/** What a `style` attribute says, as it stands between quotes. */
export const styleParts = (css: string, { base, depth, isNeeded }: Copying): Part[] =>
  cssParts(css, { base, depth, isNeeded }).map((part) => (typeof part === "string" ? escapeAttribute(part) : part));

function hrefOf(element: string, href: string, { base, depth }: Copying): string | undefined {
  if (element === "a" || element === "area") return stillLink(href, base, depth);
  // In SVG: a part of the same document. What stands in another file is not loaded by a copy.
  return href.startsWith("#") ? href : undefined;
}

/** A picture to be filled in. */
export function pictureParts(name: string, src: string, { base, depth }: Copying): Part[] {
  const url = loadAddress(src, base);
  if (url === undefined) return [];
  if (url.startsWith("data:")) return written(name, url);
  return [` ${name}="`, { kind: "image", url, depth }, '"'];
}
