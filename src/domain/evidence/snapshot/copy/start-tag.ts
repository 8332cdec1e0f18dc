import { attributeParts, pictureParts, styleParts } from "./attribute-parts";
import { ABOVE } from "./css/states";
import { escapeAttribute } from "./escape";
import { formState } from "./form-state";
import type { Members } from "./members";
import { HTML } from "./names";
import type { Part } from "./part";
import type { Copying } from "./view";
import { isWaiting } from "./waiting";

/** A picture of one clear point. */
const POINT = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

/**
 * The attributes of an element as the copy writes them, with what a person or a script has made of it.
 * @param tag the name that it is written by
 */
export function tagAttributes(element: Element, tag: string, members: Members, copying: Copying): Part[] {
  const isHtml = members.spaceOf(element) === HTML;
  const above = isHtml && mayBeAbove(element, tag, members) ? copying.view.above(element) : undefined;
  // A picture in a film's place is not selected by the page's styles for films.
  const added = isHtml && tag === "video" ? copying.view.box(element) : above?.style;
  const isOwn = (name: string) => isHtml && (isReplaced(tag, name) || (added !== undefined && name === "style"));
  const parts: Part[] = [];
  for (const [name, value] of members.attributesOf(element))
    if (!isOwn(name)) for (const part of attributeParts(tag, name, value, copying)) parts.push(part);
  if (!isHtml) return parts;
  if (above) parts.push(` ${ABOVE}="${above.as}"`);
  if (added !== undefined) {
    parts.push(' style="');
    for (const part of styleParts(members.attributeOf(element, "style") ?? "", copying)) parts.push(part);
    parts.push(`;${escapeAttribute(added)}"`);
  }
  if (tag === "img") return [...parts, ...imageParts(element as HTMLImageElement, members, copying)];
  if (tag === "canvas") return [...parts, ...drawnParts(element, members, copying)];
  // A form of this kind sends nothing (HTML, "form submission algorithm").
  if (tag === "form") return [...parts, ' method="dialog"'];
  return [...parts, formState(element, tag, members, copying.view)];
}

const mayBeAbove = (element: Element, tag: string, { attributeOf }: Members): boolean =>
  tag === "dialog" || attributeOf(element, "popover") !== null;

/** What the copy writes anew. */
const REPLACED: Readonly<Record<string, string>> = { img: "src", canvas: "style", form: "method" };
const isReplaced = (tag: string, attribute: string): boolean =>
  REPLACED[tag] === attribute.toLowerCase() || attribute === ABOVE;

/** The picture that the browser chose among those offered; one that only counts visitors is a clear point. */
function imageParts(image: HTMLImageElement, { attributeOf }: Members, copying: Copying): Part[] {
  if (isWaiting(image, attributeOf, copying.base)) copying.lack("waiting");
  const src = image.currentSrc || (attributeOf(image, "src") ?? "");
  if (!src) return [];
  if (countsVisitors(image, attributeOf)) return [` src="${POINT}"`];
  // The one chosen for a finer screen is as large as the one for a coarse screen would be.
  const needsWidth =
    attributeOf(image, "srcset") !== null && attributeOf(image, "width") === null && image.naturalWidth;
  return [...pictureParts("src", src, copying), needsWidth ? ` width="${image.naturalWidth}"` : ""];
}

function countsVisitors(image: HTMLImageElement, attributeOf: Members["attributeOf"]): boolean {
  if (image.complete && image.naturalWidth > 0) return image.naturalWidth <= 1 && image.naturalHeight <= 1;
  return ["width", "height"].every((side) => /^[01](?:px)?$/u.test(attributeOf(image, side) ?? ""));
}

/** What a script has drawn lies behind a canvas that nobody draws on. */
function drawnParts(element: Element, { attributeOf }: Members, copying: Copying): Part[] {
  const behind = "background:content-box 0 0/100% 100% no-repeat url('";
  const style = styleParts(attributeOf(element, "style") ?? "", copying);
  return [' style="', ...style, `;${behind}`, { kind: "drawing", url: "", element, depth: copying.depth }, "')\""];
}
