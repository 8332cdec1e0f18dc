import { line } from "../../text/clean";
import { findDate } from "../dates/find-date";
import type { View } from "../view";
import type { Said } from "./author";
import type { Part } from "./block-parts";
import { isAction } from "./review-text";

const TITLE = new Set("title headline summary subject heading titel titre titulo titolo reviewtitle".split(" "));
const BOLD = new Set(["strong", "b"]);
const LONGEST = 150;

/**
 * The title of a review: a heading, a part named so, or a link (where somebody else is its author) or bold words in a box of
 * their own, before its text.
 */
export function titleOf(
  view: View,
  block: Element,
  parts: readonly Part[],
  text: Said | undefined,
  used: ReadonlySet<Part>,
  isSigned: boolean,
): Said | undefined {
  const end = text === undefined ? parts.length : parts.findIndex(({ box }) => box === text.element);
  const before = parts
    .slice(0, end < 0 ? parts.length : end)
    .filter(
      (part) =>
        !used.has(part) &&
        /\p{L}/u.test(part.text) &&
        !isAction(line(part.text, 200)) &&
        findDate(line(part.text, 200), view.dates) === undefined,
    );
  const found =
    before.find((part) => isNamed(view, block, part.element)) ??
    before.find(({ heading }) => heading) ??
    before.find((part) => isSigned && part.link && isAlone(view, part)) ??
    before.find((part) => BOLD.has(view.context.dom.name(part.element)) && isAlone(view, part));
  const title = found && line(found.text);
  return found && title && title.length <= LONGEST ? { text: title, element: found.element } : undefined;
}

const isAlone = (view: View, { box, text }: Part): boolean => view.brief(box) === line(text);

function isNamed({ context: { dom }, tokens }: View, block: Element, element: Element): boolean {
  const around = [element, dom.parent(element)].filter((at) => at !== null && at !== block);
  return around.some((at) => at !== null && [...tokens(at)].some((token) => TITLE.has(token)));
}
