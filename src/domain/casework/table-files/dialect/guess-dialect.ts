import { openParser } from "../text/papa";
import { hasShape } from "./cell-shapes";

/** How a text is cut into cells. */
export interface Dialect {
  readonly separator: string;
  readonly quote: string;
  readonly escape: string;
}

/** The separators that are tried, those first that win where two fit as well. */
export const SEPARATORS = [",", ";", "\t", "|", " ", ":", "^", "~"] as const;
const QUOTES = ['"', "'", ""] as const;

const ROWS = 200;

/**
 * How a text is cut, by its first lines: of all ways, the one that gives the most regular rows, and cells that look like
 * something (van den Burg, Nazábal and Sutton: Wrangling messy CSV files by detecting row and type patterns, 2019).
 */
export function guessDialect(sample: string, newline: "\n" | "\r" = "\n"): Dialect {
  let best: Dialect = { separator: ",", quote: '"', escape: '"' };
  let most = -1;
  for (const separator of SEPARATORS) {
    if (!sample.includes(separator)) continue;
    for (const quote of QUOTES) {
      if (!mayQuote(sample, quote, separator)) continue;
      const dialect = { separator, quote: quote || '"', escape: escapeIn(sample, quote) };
      const score = scoreOf(sample, { ...dialect, quote }, newline) * likelihood(separator);
      if (score > most) [best, most] = [dialect, score];
    }
  }
  return best;
}

/** A space separates words, a colon the parts of a time: both have to be much better than what else there is. */
const likelihood = (separator: string): number => ({ " ": 0.4, ":": 0.5, "^": 0.9, "~": 0.9 })[separator] ?? 1;

/** A mark quotes only where it stands at the edge of cells. Without marks the text is read as if there could be some. */
function mayQuote(sample: string, quote: string, separator: string): boolean {
  if (quote === "") return !mayQuote(sample, '"', separator) && !mayQuote(sample, "'", separator);
  const edge = separator.replace(/[\^|]/gu, "\\$&");
  const opening = sample.match(new RegExp(`(?:^|[\\n\\r${edge}]) *${quote}`, "gu"))?.length ?? 0;
  const closing = sample.match(new RegExp(`${quote} *(?:$|[\\n\\r${edge}])`, "gu"))?.length ?? 0;
  return opening > 0 && closing > 0 && (quote === '"' || Math.min(opening, closing) > 1);
}

function escapeIn(sample: string, quote: string): string {
  if (quote === "") return '"';
  const doubled = sample.split(quote + quote).length;
  const slashed = sample.split(`\\${quote}`).length;
  return slashed > doubled ? "\\" : quote;
}

/** Regular rows times cells with a shape, as the paper has it: P(pattern) · T(type); by row, so that cells of many lines count once. */
function scoreOf(sample: string, dialect: Dialect, newline: "\n" | "\r"): number {
  const { rows, isOpen, bad } = openParser({ ...dialect, newline })(sample, false, ROWS);
  const all = rows.length > 0 ? rows : openParser({ ...dialect, newline })(sample, true, ROWS).rows;
  if (all.length === 0) return 0;
  const widths = new Map<number, number>();
  let shaped = 0;
  let cells = 0;
  for (const row of all) {
    widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    for (const cell of row) {
      cells++;
      if (hasShape(trimmed(cell))) shaped++;
    }
  }
  let pattern = 0;
  for (const [width, count] of widths) pattern += (count * Math.max(width - 1, 0.001)) / width;
  const common = [...widths].sort((a, b) => b[1] - a[1])[0]?.[0];
  // A head is as wide as what stands beneath it.
  const headless = all[0]?.length === common ? 1 : 0.8;
  const trouble = isOpen || bad !== undefined ? 0.5 : 1;
  return (pattern / all.length / widths.size) * (shaped / cells) * headless * trouble;
}

const trimmed = (cell: string): string => cell.trim().replace(/^"(.*)"$/su, "$1");
