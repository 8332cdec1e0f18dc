import type { Dom } from "../dom";
import type { Seen } from "./page-view";
import { siblingsOf } from "./alike";
import { around } from "./paths";
import { seenParts } from "./seen-parts";

const SAMPLE = 6;

/**
 * The repeated block that an element belongs to, and the wider ones around it, each one of at least two alike. Where they
 * shall be reviews, `best` is the one whose kind shows the most parts of a review; else the innermost.
 */
export function rowsAround(dom: Dom, element: Element, seen: Seen | undefined): { levels: Element[]; best: number } {
  const levels = [element, ...around(dom, element)].filter((each) => isOneOfSeveral(dom, each));
  if (levels.length === 0) return { levels: [element], best: 0 };
  if (!seen) return { levels, best: 0 };
  const scores = levels.map((level) => reviewScore(dom, level, seen));
  return { levels, best: scores.indexOf(Math.max(...scores)) };
}

const isOneOfSeveral = (dom: Dom, element: Element): boolean =>
  dom.name(element) !== "body" && siblingsOf(dom, element).length > 1;

/** How many parts of a review the blocks beside this one show, on the whole; one of them alone weighs little. */
function reviewScore(dom: Dom, level: Element, { view, marks }: Seen): number {
  const rows = siblingsOf(dom, level).slice(0, SAMPLE);
  const parts = rows.map((row) => Object.keys(seenParts(view, marks, row)).length);
  return parts.reduce((sum, count) => sum + count, 0) / Math.max(rows.length, 2);
}
