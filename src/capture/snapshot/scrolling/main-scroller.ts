import { boxOf, clientHeightOf, clientWidthOf, rootOf, scrollHeightOf } from "../../../domain/evidence/reading";
import { everyElement } from "./every-element";

/** A part of the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a page scrolls in. */
export interface MainScroller {
  /** The element within the page that has its content, and where it shows through; undefined where the page itself scrolls. */
  readonly inner: { readonly element: Element; readonly box: Box } | undefined;
  /** Something else scrolls as well: what that hides is in no picture. */
  readonly isCut: boolean;
}

/** Less than this is hidden by chance, in CSS pixels. */
const LEAST_HIDDEN = 16;
/** Of the window: what covers less is no part of a page that a reader would miss, or not its main one. */
const [LEAST_SHARE, MAIN_SHARE] = [0.1, 1 / 3];
/** Of the window's height: a page that scrolls by less has its content elsewhere. */
const OWN_RANGE = 0.25;

interface Found {
  readonly element: Element;
  readonly box: Box;
  readonly hidden: number;
}

/** Finds what has the content of a page that shows its own beginning: many pages scroll in an element, and not themselves. */
export async function mainScroller(page: Element, pause: () => Promise<void> | undefined): Promise<MainScroller> {
  const view = { width: clientWidthOf(page), height: clientHeightOf(page) };
  const own = scrollHeightOf(page) - view.height;
  const share = ({ width, height }: Box): number => (width * height) / (view.width * view.height);
  const found: Found[] = [];
  for await (const element of everyElement(document, pause)) {
    const hidden = scrollHeightOf(element) - clientHeightOf(element);
    if (element === page || hidden < LEAST_HIDDEN || !isScrollable(element)) continue;
    const box = shownBox(element, view);
    if (share(box) >= LEAST_SHARE) found.push({ element, box, hidden });
  }
  const [main] = found.filter(({ box }) => share(box) >= MAIN_SHARE).sort((a, b) => b.hidden - a.hidden);
  if (!main || own > view.height * OWN_RANGE) return { inner: undefined, isCut: found.length > 0 };
  return { inner: main, isCut: found.length > 1 || own >= LEAST_HIDDEN || isClipped(main) };
}

function isScrollable(element: Element): boolean {
  if (!/^(?:auto|scroll)$/u.test(getComputedStyle(element).overflowY)) return false;
  // The body's own may be the window's (CSS Overflow 3, "overflow viewport propagation").
  return !(element instanceof HTMLBodyElement) || getComputedStyle(rootOf(document)).overflowY !== "visible";
}

/** Where the content of an element shows through, without its borders and bars, and as far as it is in the window. */
function shownBox(element: Element, view: { readonly width: number; readonly height: number }): Box {
  const { left, top } = boxOf(element);
  const { borderLeftWidth, borderTopWidth } = getComputedStyle(element);
  const [x, y] = [left + Number.parseFloat(borderLeftWidth), top + Number.parseFloat(borderTopWidth)];
  const [from, above] = [Math.max(0, x), Math.max(0, y)];
  return {
    left: from,
    top: above,
    width: Math.max(0, Math.min(view.width, x + clientWidthOf(element)) - from),
    height: Math.max(0, Math.min(view.height, y + clientHeightOf(element)) - above),
  };
}

const isClipped = ({ element, box }: Found): boolean => clientHeightOf(element) - box.height > 1;
