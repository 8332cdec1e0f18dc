import { ancestors } from "./ancestors";
import type { Box } from "./main-scroller";

const POINTS = 8;

/** What lies over the content of an element that is scrolled through, and is no part of it: a bar, a button, a banner. */
export function coversOf(inner: Element, { left, top, width, height }: Box): Set<Element> {
  const around = new Set(ancestors(inner));
  const covers = new Set<Element>();
  for (let row = 0; row < POINTS; row++)
    for (let column = 0; column < POINTS; column++) {
      const [x, y] = [left + (width * (column + 0.5)) / POINTS, top + (height * (row + 0.5)) / POINTS];
      for (const element of Document.prototype.elementsFromPoint.call(document, x, y)) {
        const path = ancestors(element);
        if (path.includes(inner)) break;
        const cover = path.filter((each) => !around.has(each)).at(-1);
        if (cover && !around.has(element)) covers.add(cover);
      }
    }
  return covers;
}
