import { attributeParts } from "./attribute-parts";
import { cssParts } from "./css/css-parts";
import { rulesOf } from "./css/held-rules";
import { escapeAttribute } from "./escape";
import type { Members } from "./members";
import type { Part } from "./part";
import type { Copying } from "./view";

/** A style element: its own text, which is truer than what the browser makes of it, unless a script has changed its rules. */
export function styleElement(element: Element, text: string, members: Members, copying: Copying): Part[] {
  const { sheet } = element as HTMLStyleElement;
  const type = members.attributeOf(element, "type")?.trim().toLowerCase() ?? "";
  if (sheet?.disabled === true || (type !== "" && type !== "text/css")) return [];
  const { base: url, depth, isNeeded } = copying;
  return [
    ...opened(element, sheet, members, copying),
    { kind: "sheet", url, text, sheet, depth, isNeeded },
    "</style>",
  ];
}

/** A linked sheet, to be filled in. */
export function linkedSheet(element: Element, url: string, members: Members, copying: Copying): Part[] {
  const { sheet, disabled } = element as HTMLLinkElement;
  if (disabled || sheet?.disabled === true) return [];
  const { depth, isNeeded } = copying;
  const encoding = members.attributeOf(element, "charset") ?? copying.encoding;
  return [
    ...opened(element, sheet, members, copying),
    { kind: "sheet", url, sheet, encoding, depth, isNeeded },
    "</style>",
  ];
}

/** Sheets that a script has adopted for a tree: they come after all others. */
export const adoptedSheets = (tree: Document | ShadowRoot, copying: Copying): Part[] =>
  copying.view.adopted(tree).flatMap((sheet) => {
    const css = sheet.disabled ? undefined : rulesOf(sheet)?.join("\n");
    if (css === undefined) return [];
    const { depth, isNeeded } = copying;
    const options = { base: sheet.href ?? copying.base, depth, isNeeded, isSheet: true };
    return [`<style${mediaOf(sheet)}>`, ...cssParts(css, options), "</style>"];
  });

// A script may have changed what the element's own attribute still says.
const mediaOf = ({ media }: CSSStyleSheet): string =>
  media.mediaText ? ` media="${escapeAttribute(media.mediaText)}"` : "";

function opened(element: Element, sheet: CSSStyleSheet | null, { attributeOf }: Members, copying: Copying): Part[] {
  const kept = (sheet ? ["id", "class"] : ["media", "id", "class"]).flatMap((name) => {
    const value = attributeOf(element, name);
    return value ? attributeParts("style", name, value, copying) : [];
  });
  return ["<style", ...(sheet ? [mediaOf(sheet)] : []), ...kept, ">"];
}
