import { expect, it } from "vitest";
import { type CssSelector, readPage } from "../../../../src/domain/evidence/reading";
import { domOf } from "../../../../src/domain/evidence/reading/dom";
import { openCssSelectors } from "../../../../src/domain/evidence/reading/selectors/css-selector";
import { PAGE } from "../support";
import { shadowPage } from "./shadow-page";

const WIDGET = `<main itemscope itemtype="https://schema.org/Hotel"><h1 itemprop=name>Elm Court</h1>
  <review-widget id=widget><template shadow>
    <div itemprop=aggregateRating itemscope itemtype="https://schema.org/AggregateRating">
      <span itemprop=ratingValue>4.3</span> of <span itemprop=bestRating>5</span>, <span itemprop=ratingCount>87</span></div>
    <one-review><template shadow><article itemprop=review itemscope itemtype="https://schema.org/Review">
      <b itemprop=author>Anja</b> <p itemprop=reviewBody>Warm and friendly people.</p></article></template></one-review>
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Hotel", "name": "Elm Court", "telephone": "030 1"}</script>
  </template></review-widget></main>`;

it("reads what stands in web components as part of what stands around them", () => {
  const { facts, subjects, warnings } = readPage(shadowPage(WIDGET), PAGE);
  expect(subjects.map(({ name }) => name)).toEqual(["Elm Court"]);
  expect(warnings).toEqual([]);
  expect(facts).toMatchObject([
    { kind: "aggregate-rating", rating: { value: 4.3, best: 5 }, ratingCount: 87 },
    { kind: "review", author: "Anja", text: "Warm and friendly people." },
    { kind: "profile", property: "telephone", value: "030 1" },
  ]);
});

it("reads reviews that web components show without markup", () => {
  const blocks = ["Anja", "Bernd", "Clara", "Dora"].map(
    (name, i) => `<user-review><template shadow><div class=review><span class=author>${name}</span>
      <span class=stars aria-label="${i + 2} out of 5 stars"></span><time datetime="2024-03-0${i + 1}">March ${i + 1}, 2024</time>
      <p class=text>The people of this house took good care of my mother, number ${i}.</p></div></template></user-review>`,
  );
  const page = shadowPage(`<title>Elm</title><h1>Elm</h1><h2>Reviews</h2><div class=reviews>${blocks.join("")}</div>`);
  const reviews = readPage(page, PAGE).facts.filter(({ kind }) => kind === "review");
  expect(reviews).toMatchObject(
    ["Anja", "Bernd", "Clara", "Dora"].map((author, i) => ({ author, rating: { value: i + 2 } })),
  );
});

/** As `model.ts` says that a selector is to be resolved. */
function resolve(document: Document, selector: CssSelector): Element | null | undefined {
  let found = document.querySelector(selector.value);
  for (let next = selector.refinedBy; next; next = next.refinedBy)
    found = found?.shadowRoot?.querySelector(next.value) ?? null;
  return found;
}

it("gives selectors that lead to exactly their element, in every shadow tree", () => {
  const document =
    shadowPage(`${WIDGET}<p>x</p><x-a><template shadow><p>1</p><p>2<b>3</b><b>4</b></p><div><p>5</p><p id=stable>6</p>
    <x-b><template shadow><i>7</i><i>8</i></template><i>9</i></x-b></div></template><p>10</p><p>11</p></x-a>`);
  const dom = domOf(document);
  const selectorOf = openCssSelectors(dom);
  const all = [...dom.all("*")];
  expect(all).toHaveLength(30);
  for (const element of all) {
    const selector = selectorOf(element);
    expect([selector, selector && resolve(document, selector) === element]).toEqual([selector, true]);
  }
});
