import { linkAddress, loadAddress } from "./address";
import { escapeAttribute, escapeText } from "./escape";
import { fieldText, isSecretField } from "./form-state";
import type { Members } from "./members";
import type { Part } from "./part";
import { isSecretName } from "../../../ground/secrets";
import { linkedSheet, styleElement } from "./sheet-parts";
import { tagAttributes } from "./start-tag";
import type { Copying } from "./view";

/** HTML elements that are written whole, with nothing in them to go on with; undefined for any other. */
export function leafParts(element: Element, name: string, members: Members, copying: Copying): Part[] | undefined {
  switch (name) {
    case "style":
      return styleElement(element, textOf(element, members), members, copying);
    case "link":
      return linkParts(element, members, copying);
    case "meta":
      return metaParts(element, members, copying);
    case "textarea":
      return textAreaParts(element, members, copying);
    case "title":
      return [`<title>${escapeText(textOf(element, members))}</title>`];
    case "video":
      return filmParts(element as HTMLVideoElement, members, copying);
    case "audio":
      // What is in it only shows where sounds cannot be played.
      return ["<audio", ...tagAttributes(element, name, members, copying), "></audio>"];
    case "object":
    case "embed":
      return embeddedParts(element, name, members, copying);
    default:
      return undefined;
  }
}

export const textOf = (element: Element, { childrenOf, typeOf }: Members): string =>
  childrenOf(element)
    .map((node) => (typeOf(node) === 3 || typeOf(node) === 4 ? (node as Text).data : ""))
    .join("");

/** With what was written into it. A parser drops a line feed at its start. */
function textAreaParts(element: Element, members: Members, copying: Copying): Part[] {
  const { value } = element as HTMLTextAreaElement;
  const text = isSecretField(element, members) ? "" : fieldText(value, element, copying.view);
  const line = text.startsWith("\n") ? "\n" : "";
  return [
    "<textarea",
    ...tagAttributes(element, "textarea", members, copying),
    `>${line}${escapeText(text)}</textarea>`,
  ];
}

/** `HTMLMediaElement.HAVE_CURRENT_DATA` */
const HAS_FRAME = 2;

/**
 * What of a film is on screen, or before it has begun what stands for it, as a picture: where nothing may run, browsers draw
 * buttons over a film.
 */
function filmParts(video: HTMLVideoElement, members: Members, copying: Copying): Part[] {
  const own = tagAttributes(video, "video", members, copying);
  const url = loadAddress(members.attributeOf(video, "poster") ?? "", copying.base) ?? "";
  if (!url && !(video.readyState >= HAS_FRAME)) return ["<video", ...own, "></video>"];
  return ["<img", ...own, ' src="', { kind: "drawing", url, element: video, depth: copying.depth }, '">'];
}

const PICTURE = /\.(?:svg|png|jpe?g|gif|webp|avif)(?:[?#]|$)/iu;

/**
 * Another program's part of the page: a picture as one, of anything else its room alone. An object that shows nothing but
 * what is in it is an element like others.
 */
function embeddedParts(element: Element, name: string, members: Members, copying: Copying): Part[] | undefined {
  const address = members.attributeOf(element, name === "object" ? "data" : "src");
  if (address === null) return name === "object" ? undefined : [];
  const url = loadAddress(address, copying.base);
  const type = members.attributeOf(element, "type") ?? "";
  const isShown = copying.view.isShown(element);
  if (isShown && url !== undefined && (type === "" ? PICTURE.test(url) : /^image\//iu.test(type))) {
    const tag = ["<img", ...tagAttributes(element, name, members, copying), ' src="'];
    return [...tag, { kind: "embedded", url, depth: copying.depth }, '">'];
  }
  if (isShown) copying.lack("embedded");
  return ["<object", ...tagAttributes(element, name, members, copying), "></object>"];
}

function linkParts(element: Element, members: Members, copying: Copying): Part[] {
  const rel = (members.attributeOf(element, "rel") ?? "").toLowerCase().split(/\s+/u);
  const href = members.attributeOf(element, "href") ?? "";
  const isShown = !rel.includes("alternate") || (element as HTMLLinkElement).sheet?.disabled === false;
  const url = loadAddress(href, copying.base);
  if (rel.includes("stylesheet") && isShown && url !== undefined) return linkedSheet(element, url, members, copying);
  const canonical = rel.includes("canonical") ? linkAddress(href, copying.base) : undefined;
  return canonical === undefined ? [] : [`<link rel="canonical" href="${escapeAttribute(canonical)}">`];
}

const META =
  /^(?:viewport|color-scheme|description|author|keywords|theme-color|date|(?:og|article|twitter|dc|dcterms)[:.])/iu;

/** Metadata that says what the page is about or how it is shown. */
function metaParts(element: Element, members: Members, copying: Copying): Part[] {
  const of = (name: string): string => members.attributeOf(element, name) ?? "";
  const [name, property, itemprop] = [of("name"), of("property"), of("itemprop")];
  if (of("http-equiv") || (!itemprop && !property && !META.test(name))) return [];
  if ([name, property, itemprop].some(isSecretName)) return [];
  return ["<meta", ...tagAttributes(element, "meta", members, copying), ">"];
}
