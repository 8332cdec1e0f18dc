import type { Dom } from "../../dom";
import type { Rating } from "../../model";
import { WEIGHT } from "./mark";
import { openPlainRows } from "./plain-rows";
import { starRow } from "./star-elements";

const FIVE_STARS: Rating = { raw: "5 of 5 stars drawn", value: 5, best: 5 };
/** The words of `fa fa-star`, which Font Awesome draws filled. */
const FILLED_BY_NAME = "fa fa star";

/**
 * Gives what looks for a row of stars around an element: a star may be a picture in a link, a list item or a button of its
 * own. Five stars of which nothing says that they are filled wait until stars of that name stand beside empty ones.
 */
export function openStarRows(
  dom: Dom,
  add: (row: Element, rating: Rating, weight: number) => void,
): (element: Element) => void {
  const seen = new Set<Element>();
  const filled = new Set<string>();
  const waiting = new Map<string, Element[]>();
  const readPlain = openPlainRows(dom, add);

  function read(row: Element): void {
    const { rating, plain = "", isAlike } = starRow(dom, row) ?? {};
    if (rating === undefined) return;
    if (!isAlike || filled.has(plain)) add(row, rating, WEIGHT.elements);
    else if (plain === FILLED_BY_NAME) add(row, rating, WEIGHT.plain);
    else wait(plain, row);
    if (!isAlike && plain !== "") tell(plain);
  }

  function wait(plain: string, row: Element): void {
    const rows = waiting.get(plain) ?? [];
    waiting.set(plain, rows);
    rows.push(row);
  }

  function tell(plain: string): void {
    filled.add(plain);
    for (const row of waiting.get(plain) ?? []) add(row, FIVE_STARS, WEIGHT.elements);
    waiting.delete(plain);
  }

  return (element) => {
    const row = dom.parent(element);
    for (const each of [row, row && dom.parent(row)]) {
      if (each === null || seen.has(each)) continue;
      seen.add(each);
      read(each);
      readPlain(each);
    }
  };
}
