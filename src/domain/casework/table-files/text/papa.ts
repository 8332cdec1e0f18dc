import Papa from "papaparse";

/** How a text is cut into rows and cells. */
export interface Cut {
  readonly separator: string;
  readonly quote: string;
  readonly escape: string;
  readonly newline: "\n" | "\r";
}

/** What a parser made of a piece of text. */
export interface Parsed {
  readonly rows: readonly string[][];
  /** The number, among these rows, of the first in which a quotation mark stands where none can; undefined where none does. */
  readonly bad: number | undefined;
  /** Whether a quotation mark opens that nothing closes. */
  readonly isOpen: boolean;
  /** How many characters these rows take. */
  readonly length: number;
}

export type Parse = (text: string, isLast: boolean, most?: number) => Parsed;

interface Answer {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Papa Parse's inner parser, which takes text piece by piece: its own way to stream wants a worker from a blob, which Firefox
 * refuses without a word. Where `isLast` is not said, the last row is left: it may go on. `most` ends it after so many rows.
 */
export function openParser({ separator, quote, escape, newline }: Cut): Parse {
  const config = {
    delimiter: separator,
    newline,
    ...(quote === "" ? { fastMode: true } : { quoteChar: quote, escapeChar: escape || quote }),
  } as const;
  return (text, isLast, most) => {
    const parser = new Papa.Parser({ ...config, ...(most !== undefined && { preview: most }) });
    const { data, errors, meta } = parser.parse(text, 0, !isLast) as Answer;
    const bad = errors.find(({ row }) => row !== undefined)?.row;
    return { rows: data, bad, isOpen: errors.some(({ code }) => code === "MissingQuotes"), length: meta.cursor };
  };
}
