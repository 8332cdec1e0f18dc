import { adoptedOf, clientHeightOf, clientWidthOf, rootOf } from "../../domain/evidence/reading";
import { type CopyView, type Only } from "../../domain/evidence/snapshot";

/** A tree as Firefox shows it to us beside the page's own view, which alone has lists of adopted sheets. */
interface Waived {
  readonly wrappedJSObject?: { readonly adoptedStyleSheets?: ArrayLike<CSSStyleSheet> };
}

/** The browser keeps track of no more addresses than these: beyond it, nobody knows what was loaded. */
const MOST_TRACKED = 250;

/** What a copy must know of the page as the browser has it. A part of a page needs no pictures of its styles. */
export const viewOf = (only: Only | undefined): CopyView => ({
  framed: only ? () => null : framed,
  adopted,
  isNeeded: only ? () => false : loadedHere(),
  isShown: (element) => clientWidthOf(element) > 2 && clientHeightOf(element) > 2,
});

function framed(frame: Element): Document | null {
  try {
    const { contentDocument } = frame as HTMLIFrameElement;
    return contentDocument && (rootOf(contentDocument) as Element | null) ? contentDocument : null;
  } catch {
    return null; // Another site's.
  }
}

function adopted(tree: Document | ShadowRoot): readonly CSSStyleSheet[] {
  try {
    return Array.from(adoptedOf(tree));
  } catch {
    try {
      return Array.from((tree as Waived).wrappedJSObject?.adoptedStyleSheets ?? []);
    } catch {
      return [];
    }
  }
}

/** What the browser has loaded for this page, where it kept track of all of it. */
function loadedHere(): (url: string) => boolean {
  const entries = performance.getEntriesByType("resource");
  if (entries.length === 0 || entries.length >= MOST_TRACKED) return () => true;
  const loaded = new Set(entries.map(({ name }) => name));
  return (url) => url.startsWith("blob:") || loaded.has(url);
}
