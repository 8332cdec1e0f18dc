import { describe, expect, it } from "vitest";
import { mayBeRare, readPage, syntaxesWith } from "../../../../src/domain/evidence/reading";
import { documentOf, PAGE } from "../support";

const RARE = [
  '<div vocab="https://schema.org/" typeof="Hotel"><b property="name">Elm</b></div>',
  '<div class="h-review"><p class="p-name">Elm</p></div>',
  '<div class="hreview"><span class="item"><b class="fn">Elm</b></span></div>',
  '<a rel="tag" href="/tag/inn">Inn</a>',
];
const COMMON = [
  '<meta property="og:title" content="Elm"><p>Elm</p>',
  '<div itemscope itemtype="https://schema.org/Hotel"><b itemprop="name">Elm</b></div>',
  '<p class="h-full review">Elm</p>',
];

describe("the rare syntaxes", () => {
  it.each(RARE)("may be on a page with %s", (html) => {
    expect(mayBeRare(documentOf(html))).toBe(true);
  });

  it.each(COMMON)("are not on a page with %s, which reads the same without them", (html) => {
    expect(mayBeRare(documentOf(html))).toBe(false);
    const without = readPage(documentOf(html), PAGE, { syntaxes: syntaxesWith([]) });
    expect(readPage(documentOf(html), PAGE)).toEqual(without);
  });
});
