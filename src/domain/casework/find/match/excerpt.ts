import type { Place } from "../query/query";
import { type IsMarked, marksIn } from "./marks";

/** A piece of a text, with the words in it that were looked for. */
export interface Excerpt {
  readonly text: string;
  /** Where they stand in `text`. */
  readonly marks: readonly Place[];
  /** Whether there is more of the text before it, and behind it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

const BEFORE = 40;
/** So much of a long text is looked at for words to show; what is further on is found, and not shown. */
const LOOKED_AT = 200_000;

/** The piece of a text in which the most words stand that were looked for: at most `length` UTF-16 units, cut between words. */
export function excerptOf(whole: string, isMarked: IsMarked, length: number): Excerpt {
  const text = whole.slice(0, LOOKED_AT);
  const marks = marksIn(text, isMarked);
  const first = bestStart(marks, length - BEFORE);
  const start = first <= BEFORE ? 0 : wordStart(text, first - BEFORE);
  const end = whole.length <= start + length ? whole.length : wordEnd(text, start + length);
  const within = marks.filter((mark) => mark.start >= start && mark.end <= end);
  return {
    text: whole.slice(start, end).toWellFormed(),
    marks: within.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    isCutBefore: start > 0,
    isCutAfter: end < whole.length,
  };
}

/** Where the piece begins that has the most marks; the first of several. */
function bestStart(marks: readonly Place[], length: number): number {
  let best = { start: 0, count: 0 };
  let behind = 0;
  for (const [n, { start }] of marks.entries()) {
    while (behind < marks.length && (marks[behind]?.end ?? 0) <= start + length) behind += 1;
    if (behind - n > best.count) best = { start, count: behind - n };
  }
  return best.start;
}

const wordStart = (text: string, from: number): number => {
  const space = text.indexOf(" ", from);
  return space < 0 || space > from + BEFORE ? from : space + 1;
};

const wordEnd = (text: string, to: number): number => {
  const space = text.lastIndexOf(" ", to);
  return space < to - BEFORE ? to : space;
};
