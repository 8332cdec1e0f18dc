import { placeOf } from "../../dom/nodes";
import { hasAny, REPLY_TOKENS } from "../tokens";
import type { View } from "../view";
import { answerHead } from "../answers/answer-head";
import { type Part, runsOf } from "./runs";
import { isTwin } from "./twins";

export type { Part };

/** The texts of a block up to where somebody answers it; buttons, forms and nested answers left out. */
export function partsOf(view: View, block: Element): Part[] {
  const parts = runsOf(view, block, (element) => isClosed(view, element, block));
  const head = answerHead(view, parts);
  return head === undefined ? parts : parts.slice(0, head.from);
}

/** All texts of a block, those of answers to it, too. */
export const partsWithAnswers = (view: View, block: Element): Part[] =>
  runsOf(view, block, (element) => isShut(view, element));

/** Tells of elements of a review whether they stand where somebody answers it, or behind that. */
export function pastAnswer(view: View, boxes: readonly Element[]): (element: Element) => boolean {
  const heads = boxes.flatMap((box) => {
    const parts = partsWithAnswers(view, box);
    const head = answerHead(view, parts);
    return head ? (parts[head.from]?.element ?? []) : [];
  });
  return (element) =>
    heads.some((head) => view.context.dom.contains(head, element) || (placeOf(head, element) & FOLLOWING) !== 0);
}

const FOLLOWING = 4;

/** Whether an element of a block belongs to an answer, a form or a block within it. */
export function isClosedOff(view: View, element: Element, block: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== block; at = view.context.dom.parent(at)) {
    if (isClosed(view, at, block) && !DRAWN.has(view.context.dom.name(at))) return true;
  }
  return false;
}

/** Closed to texts, but stars are drawn with them. */
const DRAWN = new Set(["svg", "input", "object"]);

/** Whether an element of a block is an answer to it by its names or its make. */
export const isNestedAnswer = (view: View, element: Element, block: Element): boolean =>
  hasAny(view.tokens(element), REPLY_TOKENS) || isTwin(view, element, block);

const isClosed = (view: View, element: Element, block: Element): boolean =>
  isShut(view, element) || isNestedAnswer(view, element, block);

const CLOSED = new Set(
  "script style template noscript iframe form select textarea input svg nav video audio object".split(" "),
);

const isShut = ({ context: { dom } }: View, element: Element): boolean => CLOSED.has(dom.name(element));
