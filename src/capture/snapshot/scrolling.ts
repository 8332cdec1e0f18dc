import {
  clientHeightOf,
  clientWidthOf,
  rootOf,
  scrollHeightOf,
  scrollingElementOf,
  styleOf,
  withinOf,
} from "../../domain/evidence/reading";

/** How large a page and the part of it on screen are, in CSS pixels, and how many of the screen's own one of them is. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly viewWidth: number;
  readonly viewHeight: number;
  readonly scale: number;
}

/** A page that is scrolled through for its picture, and put back as it was. */
export interface Scrolling {
  readonly size: PageSize;
  /** Scroll to a height, and wait until that is drawn; answers the height that the page could be scrolled to. */
  to(top: number): Promise<number>;
  end(): void;
}

const PAUSE_EVERY = 500;

export function openScrolling(pause: () => Promise<void> | undefined): Scrolling {
  const root = scrollingElementOf(document) ?? rootOf(document);
  const [left, top] = [scrollX, scrollY];
  const hidden: [CSSStyleDeclaration, string, string][] = [];
  const style = styleOf(rootOf(document));
  const behavior = style?.scrollBehavior ?? "";
  if (style) style.scrollBehavior = "auto";

  // What stays where it is while the page is scrolled belongs to the first part of the picture alone.
  async function hideFixed(): Promise<void> {
    const all = withinOf(rootOf(document), "*");
    for (let i = 0; i < all.length; i++) {
      const element = all[i];
      const own = element && /fixed|sticky/u.test(getComputedStyle(element).position) ? styleOf(element) : undefined;
      if (!own) continue;
      hidden.push([own, own.visibility, own.getPropertyPriority("visibility")]);
      own.setProperty("visibility", "hidden", "important");
      if (i % PAUSE_EVERY === 0) await pause();
    }
  }

  const size = {
    width: clientWidthOf(root),
    height: Math.max(scrollHeightOf(root), innerHeight),
    viewWidth: innerWidth,
    viewHeight: clientHeightOf(root),
    scale: devicePixelRatio,
  };
  let isFirst = true;
  return {
    size,
    async to(y) {
      if (y > 0 && isFirst) {
        isFirst = false;
        await hideFixed();
      }
      scrollTo(0, y);
      await drawnTwice();
      return scrollY;
    },
    end() {
      for (const [own, visibility, priority] of hidden) own.setProperty("visibility", visibility, priority);
      scrollTo(left, top);
      if (style) style.scrollBehavior = behavior;
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
