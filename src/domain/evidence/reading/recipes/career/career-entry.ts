import type { Literal } from "../../items";

/** One post or one course of study of a profile. */
export interface CareerEntry {
  readonly element: Element;
  /** The post, or what was studied. */
  readonly title?: Literal | undefined;
  /** The employer, or the school. */
  readonly organisation?: Literal | undefined;
  /** From when to when, in the page's words. */
  readonly dates?: Literal | undefined;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
const LONGEST = 100;

/** Whether a line says from when to when: it has a year, and is no whole sentence. */
export function isPeriod(text: string): boolean {
  return text.length <= LONGEST && YEAR.test(text);
}

/** Whether a period has begun and not ended: behind its dash stands a word ("Present", "heute") and no year. */
export function isOngoing(text: string): boolean {
  const [from, to, ...more] = text.split(/\s+[-–—]\s+/u);
  return from !== undefined && to !== undefined && more.length === 0 && YEAR.test(from) && !YEAR.test(to);
}
