import type { Selector } from "../reading";
import { collapse, type Collapsed } from "./collapsed";

type TextQuote = Extract<Selector, { type: "TextQuoteSelector" }>;

/** What is looked for in a collapsed text: a quote, collapsed too, and where it stood when it was taken. */
export interface Wanted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly hint: number | undefined;
}

/** Longer quotes, which others may have taken, are sought by their beginning: that is as telling, and bounded work. */
const MOST = { exact: 300, context: 64 };

/** `start` is where the quote stood in the text before collapsing, in UTF-16 units. Nothing where no word is quoted. */
export function wantedOf(quote: TextQuote, start: number | undefined, text: Collapsed): Wanted | undefined {
  const { exact, prefix = "", suffix = "" } = quote;
  const words = collapse(exact.slice(0, 2 * MOST.exact))
    .trim()
    .slice(0, MOST.exact);
  if (words === "") return undefined;
  const hint = start === undefined ? undefined : text.offset(start);
  const around = { prefix: collapse(prefix).slice(-MOST.context), suffix: collapse(suffix).slice(0, MOST.context) };
  return { exact: words, ...around, hint };
}
