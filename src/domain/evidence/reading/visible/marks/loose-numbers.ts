import { inAscii } from "../../../../ground/digits";
import type { View } from "../view";
import { type LooseNumber, type RatingMark, WEIGHT } from "./mark";
import { agree } from "./pick-rating";

const LEVELS = 3;
const MOST = 500;

/**
 * Loose numbers that a rating right beside them explains: "4,2" under four drawn stars. They say more than the stars, and
 * take their scale from them.
 */
export function explained(view: View, numbers: readonly LooseNumber[], ratings: readonly RatingMark[]): RatingMark[] {
  const { dom } = view.context;
  const near = new Map<Element, RatingMark[]>();
  for (const mark of ratings.slice(0, MOST * 4)) {
    let at = dom.parent(mark.element);
    for (let level = 0; at !== null && level < LEVELS; level++, at = dom.parent(at)) {
      near.set(at, [...(near.get(at) ?? []), mark]);
    }
  }
  return numbers.slice(0, MOST).flatMap((number) => {
    const beside = around(view, number.element).flatMap((at) => near.get(at) ?? []);
    const rating = { raw: number.raw, value: Number(inAscii(number.raw).replace(",", ".")) };
    const by = beside.find((mark) => mark.rating.best !== undefined && agree(rating, mark.rating));
    return by === undefined ? [] : [{ element: number.element, rating, weight: WEIGHT.bareNumber }];
  });
}

/** The small boxes around an element. */
function around({ context: { dom }, brief }: View, element: Element): Element[] {
  const boxes: Element[] = [];
  let at = dom.parent(element);
  for (let level = 0; at !== null && level < LEVELS && brief(at) !== undefined; level++, at = dom.parent(at))
    boxes.push(at);
  return boxes;
}
