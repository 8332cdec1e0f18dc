import type { Dom } from "../dom";
import { selectorsOf } from "./selectors";

const MOST = 2;
const MOST_ROWS = 40;

/**
 * Selectors for a part of a repeated block that find it in the block and its like in as many of the others as can be;
 * none where the part is the block itself.
 */
export function partSelectors(dom: Dom, part: Element, block: Element, rows: readonly Element[]): string[] {
  if (part === block) return [];
  const sample = rows.slice(0, MOST_ROWS);
  const fit: { selector: string; hits: number }[] = [];
  for (const selector of new Set(selectorsOf(dom, part, block))) {
    if (dom.all(selector, block)[0] !== part) continue;
    fit.push({ selector, hits: sample.filter((row) => dom.all(selector, row).length > 0).length });
  }
  const best = fit.sort((one, other) => other.hits - one.hits);
  return best.slice(0, MOST).map(({ selector }) => selector);
}
