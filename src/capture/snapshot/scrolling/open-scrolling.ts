import {
  clientHeightOf,
  clientWidthOf,
  rootOf,
  scrollHeightOf,
  scrollingElementOf,
  scrollElement,
  scrollTopOf,
} from "../../../domain/evidence/reading";
import { ancestors } from "./ancestors";
import { coversOf } from "./covers";
import { type Box, mainScroller } from "./main-scroller";
import { openStill } from "./still";

/**
 * How large a page's picture is to be, and the part of it on screen, in CSS pixels; and how many of the screen's own one of
 * them is.
 */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly viewHeight: number;
  readonly scale: number;
  /** Where the content shows through, where the page scrolls in an element and not itself. */
  readonly box?: Box;
  /** Something else in it scrolls as well, and is not followed. */
  readonly isCut: boolean;
}

/** A page that is scrolled through for its picture, and put back as it was. */
export interface Scrolling {
  readonly size: PageSize;
  /** Scroll to a height, and wait until that is drawn; answers the height that could be scrolled to. */
  to(top: number): Promise<number>;
  end(): void;
}

export async function openScrolling(pause: () => Promise<void> | undefined): Promise<Scrolling> {
  const page = scrollingElementOf(document) ?? rootOf(document);
  const [left, top] = [scrollX, scrollY];
  scrollTo({ top: 0, left: 0, behavior: "instant" });
  const { inner, isCut } = await mainScroller(page, pause);
  const within = inner ? scrollTopOf(inner.element) : 0;
  const still = openStill(pause, new Set(inner && ancestors(inner.element)));
  still.unsnap(inner?.element ?? page);
  await still.note();

  const viewHeight = clientHeightOf(page);
  const hidden = inner ? scrollHeightOf(inner.element) - clientHeightOf(inner.element) : 0;
  const size = {
    width: clientWidthOf(page),
    height: inner ? viewHeight + hidden : Math.max(scrollHeightOf(page), innerHeight),
    viewHeight,
    scale: devicePixelRatio,
    ...(inner && { box: inner.box }),
    isCut,
  };
  return {
    size,
    async to(y) {
      if (inner) scrollElement(inner.element, { top: y, behavior: "instant" });
      else scrollTo({ top: y, left: 0, behavior: "instant" });
      const now = inner ? scrollTopOf(inner.element) : scrollY;
      if (now > 0) {
        // What sticks once the page is scrolled, sticks after it has heard of that.
        await drawnTwice();
        await still.hide(now);
        if (inner) for (const cover of coversOf(inner.element, inner.box)) still.hideOne(cover);
      }
      await drawnTwice();
      return now;
    },
    end() {
      still.end();
      if (inner) scrollElement(inner.element, { top: within, behavior: "instant" });
      scrollTo({ top, left, behavior: "instant" });
    },
  };
}

/** A page that is not shown draws nothing: it is not waited for. */
const drawnTwice = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 500);
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        done();
      });
    });
  });
