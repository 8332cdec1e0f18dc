import type { Budget } from "./budget";
import type { Dom } from "./dom";
import type { Warn } from "./warnings";

/** What every part of one reading needs: the page, its address, what may be spent and where to warn. */
export interface Context {
  readonly document: Document;
  readonly dom: Dom;
  /** The page's address without its fragment, as the caller gave it. */
  readonly url: string;
  /** What relative addresses are resolved against (HTML, the document base URL). */
  readonly base: string;
  /** The moment of reading (ISO 8601), where it is known: "3 weeks ago" is counted from it, in the days of the zone it names. */
  readonly readAt?: string | undefined;
  readonly budget: Budget;
  readonly warn: Warn;
}

/** A piece of work cut into steps: each `yield` is a point where a tab may do something else. */
export type Steps<T = void> = Generator<void, T, void>;
