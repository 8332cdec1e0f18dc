import { attributeParts } from "./attribute-parts";
import { countRules, cssParts } from "./css-parts";
import type { Members } from "./members";
import type { Part } from "./part";
import { escapeAttribute } from "./escape";
import type { Copying } from "./view";

/** What a sheet says as the browser holds it; undefined where it is another site's, which the browser does not show. */
export function rulesOf(sheet: CSSStyleSheet): string | undefined {
  try {
    return Array.from(sheet.cssRules, (rule) => rule.cssText).join("\n");
  } catch {
    return undefined;
  }
}

/** A style element. Its own text is kept, which is truer than what the browser makes of it, unless a script has added rules. */
export function styleElement(element: Element, text: string, members: Members, copying: Copying): Part[] {
  const { sheet } = element as HTMLStyleElement;
  if (sheet?.disabled) return [];
  const css = sheet && hasMore(sheet, text) ? (rulesOf(sheet) ?? text) : text;
  return [...opened(element, members, copying), ...sheetParts(css, copying.base, copying), "</style>"];
}

function hasMore(sheet: CSSStyleSheet, text: string): boolean {
  try {
    return sheet.cssRules.length > countRules(text);
  } catch {
    return false;
  }
}

/** A linked sheet, to be filled in. */
export function linkedSheet(element: Element, url: string, members: Members, copying: Copying): Part[] {
  const { sheet, disabled } = element as HTMLLinkElement;
  if (disabled || sheet?.disabled) return [];
  const rules = sheet ? () => rulesOf(sheet) : () => undefined;
  return [...opened(element, members, copying), { kind: "sheet", url, rules, depth: copying.depth }, "</style>"];
}

/** Sheets that a script has adopted for a tree: they come after all others. */
export const adoptedSheets = (tree: Document | ShadowRoot, copying: Copying): Part[] =>
  copying.view.adopted(tree).flatMap((sheet) => {
    const css = sheet.disabled ? undefined : rulesOf(sheet);
    if (css === undefined) return [];
    const media = mediaOf(sheet);
    return [`<style${media}>`, ...sheetParts(css, sheet.href ?? copying.base, copying), "</style>"];
  });

const mediaOf = ({ media }: CSSStyleSheet): string =>
  media.mediaText ? ` media="${escapeAttribute(media.mediaText)}"` : "";

export const sheetParts = (css: string, base: string, { depth, view }: Copying): Part[] =>
  cssParts(css, { base, depth, isNeeded: view.isNeeded });

function opened(element: Element, { attributeOf }: Members, copying: Copying): Part[] {
  const kept = ["media", "id", "class"].flatMap((name) => {
    const value = attributeOf(element, name);
    return value ? attributeParts("style", name, value, copying) : [];
  });
  return ["<style", ...kept, ">"];
}
