import { loadAddress } from "./address";
import { escapeAttribute } from "./escape";
import type { Members } from "./members";
import type { Part } from "./part";
import type { Copying } from "./view";

/** The parts of other drawings that a tree uses already, by their addresses. */
export type Symbols = Map<string, string>;

export const openSymbols = (): Symbols => new Map();

const PREFIX = "counterflow-symbol";

/** A part that is drawn from elsewhere: of another file it is brought into the copy, once in each tree. */
export function usedParts(
  element: Element,
  { attributeOf }: Members,
  symbols: Symbols,
  copying: Copying,
): { readonly href: string; readonly after: readonly Part[] } | undefined {
  const href = (attributeOf(element, "href") ?? attributeOf(element, "xlink:href") ?? "").trim();
  if (href === "" || href.startsWith("#")) return undefined;
  const url = loadAddress(href, copying.base);
  if (url === undefined || url.startsWith("data:")) return undefined;
  const [file = "", fragment] = url.split("#", 2);
  if (fragment !== undefined && file === copying.page)
    return { href: ` href="#${escapeAttribute(fragment)}"`, after: [] };
  const known = symbols.get(url);
  const id = known ?? `${PREFIX}-${copying.nextId()}`;
  symbols.set(url, id);
  const after: Part[] = known === undefined ? [{ kind: "symbol", url, id, depth: copying.depth }] : [];
  return { href: ` href="#${id}"`, after };
}
