import { expect, it } from "vitest";
import {
  rareSyntaxes,
  readPage,
  readPageSliced,
  siteRecipesFor,
  syntaxesWith,
} from "../../../src/domain/evidence/reading";
import { documentOf, PAGE } from "./support";

const reviews = Array.from({ length: 300 }, (_, index) => ({
  "@type": "Review",
  author: `Visitor ${index}`,
  reviewBody: `Visit ${index}`,
}));
const html = `<title>Elm</title><script type="application/ld+json">${JSON.stringify({ "@type": "Hotel", name: "Elm", review: reviews })}</script>
  <main itemscope itemtype="https://schema.org/Hotel"><h1 itemprop="name">Elm</h1></main>`;

it("gives the same reading in slices as at once", async () => {
  let pauses = 0;
  const pause = () => {
    pauses++;
    return pauses % 50 === 0 ? Promise.resolve() : undefined;
  };
  const sliced = await readPageSliced(documentOf(html), PAGE, pause, { syntaxes: syntaxesWith(rareSyntaxes) });
  expect(sliced).toEqual(readPage(documentOf(html), PAGE));
  expect(pauses).toBeGreaterThan(100);
});

it("leaves the document as it was", () => {
  const document = documentOf(html);
  const before = document.documentElement.outerHTML;
  readPage(document, PAGE);
  expect(document.documentElement.outerHTML).toBe(before);
});

it("has no site reader for addresses that are none", () => {
  expect(siteRecipesFor("about:blank")).toEqual([]);
});
