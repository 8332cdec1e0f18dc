import type { BrowserName } from "./driver";

/**
 * True under `npm run test:all`, which sets TEST_ALL=1: every page and every view is looked at in every browser. `npm test`
 * leaves out what is the same in all of them by its nature: what the reader alone decides about a page, and what axe says
 * of a view's markup, are found out in Chromium, and a few of each in Firefox as well. What differs runs in both always.
 */
export const everywhere = process.env["TEST_ALL"] === "1";

/** Those of several like cases that are looked at in a browser: all of them, or the first few. */
export const casesFor = <T>(name: BrowserName, all: readonly T[], few: number): readonly T[] =>
  everywhere || name === "chromium" ? all : all.slice(0, few);
