import { describe, expect, it } from "vitest";
import { anchor } from "../../../src/domain/evidence/anchoring";
import type { Selector } from "../../../src/domain/evidence/reading";
import { openCssSelectors } from "../../../src/domain/evidence/reading/selectors/css-selector";
import { positionOf, quoteOf } from "../../../src/domain/evidence/reading/selectors/text-quote";
import { shadowPage } from "../reading/dom/shadow-page";
import { pageIn, pageOf, selectorsOf, wordsAt } from "./support";

const REVIEW = "The staff took their time and explained everything twice, even the second bill.";
const OTHER = "Waited forty minutes at the front desk before anybody looked up from the screen.";
const review = (words: string): string => `<article>\n  <p>${words}</p>\n</article>`;
const page = (...reviews: string[]): string => `<h1>Elm Court</h1><main>${reviews.map(review).join("\n")}</main>`;

/** Where the first review of a page is found when the page has become another. */
function foundAgain(before: string, after: string, selector = "article:nth-of-type(1)") {
  const selectors = selectorsOf(pageOf(before), selector);
  const now = pageOf(after);
  const found = anchor(now, selectors);
  return { how: found?.how, words: wordsAt(now, found), name: found?.element && now.dom.name(found.element) };
}

describe("a place on a page", () => {
  it("is found by its element where nothing has changed", () => {
    expect(foundAgain(page(REVIEW, OTHER), page(REVIEW, OTHER))).toEqual({
      how: "css",
      words: REVIEW,
      name: "article",
    });
  });

  it("is found by its words where other reviews have come before it", () => {
    expect(foundAgain(page(REVIEW), page(OTHER, REVIEW))).toMatchObject({ how: "quote", words: REVIEW });
  });

  it("is found by its position where only the elements around it are others", () => {
    const after = `<h1>Elm Court</h1><div>\n  <b>${REVIEW}</b>\n</div>`;
    expect(foundAgain(page(REVIEW), after)).toMatchObject({ how: "position", words: REVIEW });
  });

  it("is found though the page's code was indented anew", () => {
    const after = page("The staff took their time\n      and explained everything twice,\n even the second bill.");
    expect(foundAgain(page(REVIEW), after)).toMatchObject({ how: "css", name: "article" });
  });

  it("is found where a word of it was changed, and not called the same", () => {
    const changed = REVIEW.replace("second bill", "second invoice").replace("explained", "explaned");
    expect(foundAgain(page(REVIEW, OTHER), page(OTHER, changed))).toEqual({
      how: "fuzzy",
      // The fewest edits leave out the full stop.
      words: changed.slice(0, -1),
      name: undefined,
    });
  });

  it("is given up where the review was taken away, though its element now holds another", () => {
    expect(foundAgain(page(REVIEW, OTHER), page(OTHER)).how).toBeUndefined();
  });

  it("is told from others with the same words by what stands around it", () => {
    const rows = (...grades: string[]) =>
      `<table>${grades.map((grade) => `<tr><th>${grade}</th><td>Good</td></tr>`).join("")}</table>`;
    const before = rows("Safety in the house", "Food and drink served", "Activities every week");
    const after = rows(
      "A row that is quite new",
      "Safety in the house",
      "Food and drink served",
      "Activities every week",
    );
    const selectors = selectorsOf(pageOf(before), "tr:nth-of-type(2) td");
    const now = pageOf(after);
    const found = anchor(now, selectors);
    expect(now.text.text.slice(0, found?.stretch?.start)).toMatch(/Food and drink served$/);
  });

  it("is given up where a short word stands elsewhere only", () => {
    const before = `<p>Overall the inspectors found this home to be</p><b>Good</b><p>in the report of the year 2024</p>`;
    const after = `<p>Nothing is known about any inspection here.</p><i>Good</i><p>mornings start with Counter Coffee</p>`;
    expect(foundAgain(before, after, "b").how).toBeUndefined();
  });

  it("is its element alone where there are no words, as with a picture", () => {
    const html = `<p>x</p><img id=portrait src="a.png">`;
    expect(foundAgain(html, html, "img")).toEqual({ how: "css", words: undefined, name: "img" });
  });

  it("is found within web components, by selector and by words", () => {
    const html = (text: string) =>
      `<p>x</p><x-a><template shadow><p>1</p><x-b><template shadow>${text}</template></x-b></template></x-a>`;
    const before = pageIn(shadowPage(html(`<b>${OTHER}</b><b>${REVIEW}</b>`)));
    const element = [...before.dom.all("b")][1]!;
    const own = before.text.of(element)!;
    const css = openCssSelectors(before.dom)(element)!;
    const selectors = [css, quoteOf(before.text, own), positionOf(before.text, own)];
    expect(anchor(before, selectors)).toMatchObject({ how: "css", element });
    const after = pageIn(shadowPage(html(`<b>${REVIEW}</b><i>New</i>`)));
    const found = anchor(after, selectors);
    expect([found?.how, wordsAt(after, found)]).toEqual(["quote", REVIEW]);
  });

  it("is nowhere by selectors that are none", () => {
    const nonsense: Selector[] = [{ type: "CssSelector", value: "p[[" }];
    expect(anchor(pageOf("<p>x</p>"), nonsense)).toBeUndefined();
    expect(anchor(pageOf("<p>x</p>"), [{ type: "TextQuoteSelector", exact: "  " }])).toBeUndefined();
    expect(anchor(pageOf("<p>x</p>"), [])).toBeUndefined();
  });

  it("is sought in bounded work on a page that is like it everywhere", () => {
    const now = pageOf(`<p>${"ab ".repeat(300_000)}</p>`);
    for (const exact of ["ab ".repeat(6_000), "ba".repeat(10_000), "xyzzy", "ab"])
      anchor(now, [{ type: "TextQuoteSelector", exact, prefix: "ab ".repeat(600), suffix: "ab ".repeat(600) }]);
  });
});
