import { attributeParts, pictureParts, styleParts } from "./attribute-parts";
import { formState } from "./form-state";
import type { Members } from "./members";
import { HTML } from "./names";
import type { Part } from "./part";
import type { Copying } from "./view";

/** A picture of one clear point. */
const POINT = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

/** The attributes of an element as the copy writes them, with what a person or a script has made of it. */
export function tagAttributes(element: Element, name: string, members: Members, copying: Copying): Part[] {
  const isHtml = members.spaceOf(element) === HTML;
  const own = members.attributesOf(element).filter(([each]) => !isReplaced(name, each, isHtml));
  const parts = own.flatMap(([each, value]) => attributeParts(name, each, value, copying));
  if (!isHtml) return parts;
  if (name === "img") return [...parts, ...imageParts(element as HTMLImageElement, members, copying)];
  if (name === "canvas") return [...parts, ...drawnParts(element, members, copying)];
  return [...parts, formState(element, name, members)];
}

const isReplaced = (name: string, attribute: string, isHtml: boolean): boolean =>
  isHtml && ((name === "img" && attribute === "src") || (name === "canvas" && attribute === "style"));

/** The picture that the browser chose among those offered; one that only counts visitors is a clear point. */
function imageParts(image: HTMLImageElement, { attributeOf }: Members, copying: Copying): Part[] {
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
