import { inAscii } from "../../../../ground/digits";
import { elementText } from "../../text/element-text";
import type { RatingMark } from "../marks/mark";
import type { View } from "../view";
import { makeOf } from "../alike";
import { isInline } from "./runs";
import { isComment } from "./comment";
import { isBare } from "./vote-marks";
import type { Block } from "./read-block";

/** How sure a number is a rating that nothing but its place says to be one. */
const UNNAMED = 0.4;

/** Settles which of the marks in blocks of one make are their ratings. `isUnder`: a heading says that they are reviews. */
export function settleRatings(view: View, blocks: readonly Block[], isUnder: boolean): void {
  dropSaid(view, blocks);
  if (isUnder) rateByNumbers(blocks);
  rateByNought(view, blocks);
}

/** A nought is a score where other blocks have scores of its make. */
function rateByNought(view: View, blocks: readonly Block[]): void {
  const bare = blocks.flatMap(({ ratings }) => ratings.filter(isBare));
  const makes = new Set(bare.slice(0, MOST).map(({ element }) => makeOf(view, element)));
  for (const { element, ratings, loose } of blocks) {
    const [nought] = loose.filter(({ raw }) => Number(inAscii(raw)) === 0);
    if (ratings.length > 0 || nought === undefined || isComment(view, element)) continue;
    if (makes.has(makeOf(view, nought.element)))
      ratings.push({ element: nought.element, rating: { raw: nought.raw, value: 0 }, weight: UNNAMED });
  }
}

const MOST = 50;

/** Where some reviews show their ratings apart, numbers in the words of any are no ratings. */
function dropSaid(view: View, blocks: readonly Block[]): void {
  const said = new Set<RatingMark>();
  let isShown = false;
  for (const { element, ratings } of blocks) {
    const inWords = ratings.filter((mark) => isInWords(view, mark, element));
    isShown ||= inWords.length < ratings.length;
    for (const mark of inWords) said.add(mark);
  }
  if (!isShown || said.size === 0) return;
  for (const { ratings } of blocks) {
    const kept = ratings.filter((mark) => !said.has(mark));
    ratings.splice(0, ratings.length, ...kept);
  }
}

const SAYS = 40;
const LOOKED_AT = 400;

/** Whether a rating is one of many words in a box of their own. */
function isInWords(view: View, { element, rating: { raw } }: RatingMark, block: Element): boolean {
  const { dom } = view.context;
  if (isInline(view, element) && dom.has(element, "class")) return false;
  let box = element;
  while (box !== block && isInline(view, box)) box = dom.parent(box) ?? block;
  if (box === block) return false;
  const text = elementText(dom, box, LOOKED_AT);
  return text.includes(raw) && text.replace(raw, "").replace(/\P{L}+/gu, "").length > SAYS;
}

/** Where nothing else rates, one number with its tenths in nearly every review is its rating. */
function rateByNumbers(blocks: readonly Block[]): void {
  const with1 = blocks.filter(({ loose: [one, other] }) => one !== undefined && Number(one.raw) !== 0 && !other);
  if (blocks.some(({ ratings }) => ratings.length > 0) || with1.length < 2 || with1.length * 5 < blocks.length * 4)
    return;
  for (const { ratings, loose } of with1) {
    for (const { element, raw } of loose) {
      ratings.push({ element, rating: { raw, value: Number(inAscii(raw).replace(",", ".")) }, weight: UNNAMED });
    }
  }
}
