import type { Context, Steps } from "../context";
import type { Item, ReaderName } from "../items";

/**
 * One external community whose pages say less in markup than people see. A site reader is one file in this folder: the
 * hosts it knows, and how it reads their pages into items of the same model that the syntaxes give (schema.org terms,
 * each with the element it stands in), so that facts, merging and provenance need nothing more. To add one: write the
 * file, its fixtures in tests/fixtures/reading, and its line below.
 */
export interface SiteReader extends ReaderName {
  /** Host names, each with all its subdomains, e.g. `carehome.example`. */
  readonly hosts: readonly string[];
  /** Gives items to `add`. Warns `site-degraded` where the page's shape matches but nothing is found in it. */
  read(context: Context, add: (item: Item) => void): Steps;
}

/** Every community with a reader of its own. */
export const siteReaders: readonly SiteReader[] = [];

/** The readers for a page's address. */
export function siteReadersFor(url: string): SiteReader[] {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu.exec(url)?.[1]?.toLowerCase() ?? "";
  return siteReaders.filter(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`)));
}
