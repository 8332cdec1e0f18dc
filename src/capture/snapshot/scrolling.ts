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
  const root = document.scrollingElement ?? document.documentElement;
  const [left, top] = [scrollX, scrollY];
  const hidden: [HTMLElement, string, string][] = [];
  const [style, behavior] = [document.documentElement.style, document.documentElement.style.scrollBehavior];
  style.scrollBehavior = "auto";

  // What stays where it is while the page is scrolled belongs to the first part of the picture alone.
  async function hideFixed(): Promise<void> {
    const all = document.body.getElementsByTagName("*");
    for (let i = 0; i < all.length; i++) {
      const element = all[i];
      if (!(element instanceof HTMLElement) || !/fixed|sticky/u.test(getComputedStyle(element).position)) continue;
      hidden.push([element, element.style.visibility, element.style.getPropertyPriority("visibility")]);
      element.style.setProperty("visibility", "hidden", "important");
      if (i % PAUSE_EVERY === 0) await pause();
    }
  }

  const size = {
    width: root.clientWidth,
    height: Math.max(root.scrollHeight, innerHeight),
    viewWidth: innerWidth,
    viewHeight: root.clientHeight,
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
      for (const [element, visibility, priority] of hidden)
        element.style.setProperty("visibility", visibility, priority);
      scrollTo(left, top);
      style.scrollBehavior = behavior;
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
