import { adoptedOf, clientHeightOf, clientWidthOf, hasBox, sheetsOf, windowOf } from "../../domain/evidence/reading";
import { type CopyView, type Only } from "../../domain/evidence/snapshot";
import { aboveAll, boxOf } from "./held-styles";
import { framed } from "./frames";

/** A tree as Firefox shows it to us beside the page's own view, which alone has lists of adopted sheets. */
interface Waived {
  readonly wrappedJSObject?: { readonly adoptedStyleSheets?: ArrayLike<CSSStyleSheet> };
}

/** The browser keeps track of no more addresses than these: beyond it, nobody knows what was loaded. */
const MOST_TRACKED = 250;

/** What a copy must know of the page as the browser has it. A part of a page needs no pictures of its styles. */
export const viewOf = (only: Only | undefined): CopyView => ({
  framed: (frame) => (only === undefined || only.around.has(frame) ? framed(frame) : null),
  adopted,
  isNeeded: only ? () => false : loadedIn(),
  isShown: (element) => clientWidthOf(element) > 2 && clientHeightOf(element) > 2,
  // Asked first what costs little: nearly everything has a box.
  isOut: (element) => !hasBox(element) && getComputedStyle(element).display === "none",
  above: aboveAll,
  box: boxOf,
});

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

/** What the browser has loaded for each document, where it kept track of all of it. */
function loadedIn(): CopyView["isNeeded"] {
  const known = new Map<Document, ReadonlySet<string> | undefined>();
  return (url, document) => {
    if (!known.has(document)) known.set(document, trackedIn(document));
    const tracked = known.get(document);
    return tracked === undefined || url.startsWith("blob:") || tracked.has(withoutFragment(url));
  };
}

/** Every address that a document has loaded; undefined where nobody can be sure of that. */
function trackedIn(document: Document): ReadonlySet<string> | undefined {
  const entries = windowOf(document)?.performance.getEntriesByType("resource") ?? [];
  if (entries.length === 0 || entries.length >= MOST_TRACKED) return undefined;
  const tracked = new Set(entries.map(({ name }) => withoutFragment(name)));
  return witnesses(document).every((url) => tracked.has(url)) ? tracked : undefined;
}

/** Addresses that were loaded without a doubt: where one is not tracked, a page has emptied the list. */
const witnesses = (document: Document): string[] =>
  Array.from(sheetsOf(document), ({ href }) => href)
    .filter((href) => href !== null)
    .map(withoutFragment)
    .filter((href) => /^https?:/u.test(href));

const withoutFragment = (url: string): string => url.split("#", 1)[0] ?? url;
