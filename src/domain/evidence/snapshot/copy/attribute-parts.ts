import { linkAddress, loadAddress, mayRun } from "./address";
import { cssParts } from "./css-parts";
import { escapeAttribute } from "./escape";
import { isPlainName } from "./names";
import type { Part } from "./part";
import { isSecretAttribute, textWithoutSecrets } from "../../../ground/secrets";
import type { Copying } from "./view";

/** Attributes that load, send, run or open something, or that only mean something to what does. */
const LEFT_OUT = new Set(
  (
    "nonce,integrity,crossorigin,ping,srcdoc,action,formaction,autofocus,autoplay,target,formtarget,http-equiv,charset," +
    "manifest,archive,codebase,classid,code,profile,is,srcset,sizes,imagesrcset,imagesizes,loading,fetchpriority,decoding," +
    "referrerpolicy,attributionsrc,allow,allowfullscreen,sandbox,csp,credentialless,shadowrootmode,src,data,dynsrc,lowsrc," +
    "value,checked,selected,xml:base,usemap,longdesc,blocking,as,rel,async,defer,language,contenteditable,jsaction,jsdata,background,poster"
  ).split(","),
);

const PICTURES: Readonly<Record<string, readonly string[]>> = {
  src: ["img", "input"],
  poster: ["video"],
  background: ["body", "table", "thead", "tbody", "tfoot", "tr", "td", "th"],
  href: ["image", "feImage"],
  "xlink:href": ["image", "feImage"],
};

/** A page keeps whole programs' states in attributes; selectors of style sheets never need that much. */
const LONGEST_DATA = 1_000;

/** An attribute as the copy writes it, with a space before it; nothing where it is left out. */
export function attributeParts(element: string, name: string, value: string, copying: Copying): Part[] {
  if (!isPlainName(name) || /^on/iu.test(name)) return [];
  if (PICTURES[name]?.includes(element)) return pictureParts(name, value, copying);
  if (name === "style" && !mayRun(value)) return [' style="', ...styleParts(value, copying), '"'];
  if (name === "href" || name === "xlink:href") return written(name, hrefOf(element, value, copying.base));
  if (LEFT_OUT.has(name) || isSecretAttribute(name, value) || mayRun(value)) return [];
  if (name.startsWith("data-") && value.length > LONGEST_DATA) return [];
  return written(name, textWithoutSecrets(value));
}

const written = (name: string, value: string | undefined): Part[] =>
  value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`];

/** What a `style` attribute says, as it stands between quotes. */
export const styleParts = (css: string, { base, depth, view }: Copying): Part[] =>
  cssParts(css, { base, depth, isNeeded: view.isNeeded }).map((part) =>
    typeof part === "string" ? escapeAttribute(part) : part,
  );

function hrefOf(element: string, href: string, base: string): string | undefined {
  if (element === "a" || element === "area" || element === "link") return linkAddress(href, base);
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
