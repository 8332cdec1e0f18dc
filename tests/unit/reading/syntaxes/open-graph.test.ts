import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readPage, Reading } from "../../../../src/domain/evidence/reading";
import type { Item } from "../../../../src/domain/evidence/reading/items";
import { jsonLd } from "../../../../src/domain/evidence/reading/syntaxes/json-ld";
import { openGraph } from "../../../../src/domain/evidence/reading/syntaxes/open-graph";
import { documentOf, PAGE } from "../support";
import { itemsOf } from "./suites/test-context";
import { runs } from "../../support/runs";

const PRODUCT = readFileSync(resolve(import.meta.dirname, "../../../fixtures/reading/open-graph/product.html"), "utf8");

function metas(tags: Record<string, string | string[]>): string {
  const elements = Object.entries(tags).flatMap(([name, all]) =>
    [all].flat().map((text) => `<meta property="${name}" content="${text.replaceAll('"', "&quot;")}">`),
  );
  return `<!doctype html><head>${elements.join("")}</head>`;
}

function itemsIn(html: string): Item[] {
  return itemsOf(openGraph, documentOf(html), PAGE);
}

describe("Open Graph", () => {
  it.each([
    ["music.musician", "Person"],
    ["books.author", "Person"],
    ["music.radio_station", "RadioStation"],
  ])("tells what %s is about", (type, name) => {
    const page = metas({ "og:type": type, "og:title": "Marge Lind", "og:url": PAGE, "og:locality": "Holm" });
    const { subjects, facts } = readPage(documentOf(page), PAGE, { syntaxes: [openGraph] });
    expect(subjects).toMatchObject([{ name: "Marge Lind", types: [name] }]);
    expect(facts).toMatchObject([{ kind: "profile", property: "address.addressLocality", value: "Holm" }]);
  });

  it("reads a product with its rating, price and identifiers", () => {
    const { subjects, facts } = readPage(documentOf(PRODUCT), PAGE, { syntaxes: [openGraph] });
    expect(subjects).toMatchObject([
      {
        id: "https://shop.example/quill",
        name: "Quill A3 printer & stand",
        types: ["Product"],
        identifiers: [{ scheme: "sku", value: "QA3" }],
      },
    ]);
    expect(facts).toMatchObject([
      {
        kind: "aggregate-rating",
        rating: { value: 4.5, best: 5 },
        ratingCount: 33,
        provenance: [{ syntax: "open-graph", selectors: [{ type: "CssSelector" }] }],
      },
      { kind: "profile", property: "brand", value: "Quill" },
      { kind: "profile", property: "offers.price", value: "219.00" },
      { kind: "profile", property: "offers.priceCurrency", value: "GBP" },
      { kind: "profile", property: "offers.availability", value: "in stock" },
    ]);
  });

  it("reads a person's profile", () => {
    const said = {
      "og:type": "profile",
      "og:title": "Rosa Lind",
      "profile:first_name": "Rosa",
      "profile:username": "rosal",
    };
    const { subjects, facts } = readPage(documentOf(metas(said)), PAGE, { syntaxes: [openGraph] });
    expect(subjects).toMatchObject([{ id: PAGE, name: "Rosa Lind", types: ["Person"] }]);
    expect(facts).toMatchObject([
      { property: "givenName", value: "Rosa" },
      { property: "alternateName", value: "rosal" },
    ]);
  });

  it("calls a person by the name alone where the title has the handle behind it", () => {
    const named = (title: string): Item[] => itemsIn(metas({ "og:type": "profile", "og:title": title }));
    const names = (title: string): unknown => named(title)[0]?.properties.get("name");
    expect(names("Tove &amp; Co (@tove@social.example)")).toMatchObject([{ text: "Tove & Co" }]);
    expect(names("Tove Hjort (engineer)")).toMatchObject([{ text: "Tove Hjort (engineer)" }]);
    expect(names("(@tove)")).toMatchObject([{ text: "(@tove)" }]);
  });

  it("makes no second thing of what a fuller syntax describes, and adds only a rating nobody else states", () => {
    const said = { "og:type": "product", "og:title": "Buy the Quill", "og:rating": "4" };
    const block = (rest: object): string => JSON.stringify({ "@type": "Product", name: "Quill", ...rest });
    const page = (rest: object): string =>
      `${metas(said)}<title>Quill</title><script type="application/ld+json">${block(rest)}</script>`;
    expect(itemsIn(page({})).map(({ types }) => types)).toEqual([["AggregateRating"]]);
    expect(itemsIn(page({ aggregateRating: { ratingValue: 4 } }))).toEqual([]);
    const { subjects } = readPage(documentOf(page({})), PAGE, { syntaxes: [jsonLd, openGraph] });
    expect(subjects.map(({ name }) => name)).toEqual(["Quill"]);
  });

  it("keeps an article's tags as the page's where something else is described", () => {
    const said = { "og:type": "article", "article:tag": ["Old age", "Care"] };
    const [page, ...rest] = itemsIn(`${metas(said)}<div itemscope itemtype="https://schema.org/Recipe"></div>`);
    expect(rest).toEqual([]);
    expect(page).toMatchObject({ types: ["WebPage"], id: PAGE });
    expect(page?.properties.get("keywords")).toMatchObject([{ text: "Old age" }, { text: "Care" }]);
  });

  it("has nothing to say of a website", () => {
    expect(itemsIn(metas({ "og:type": "website", "og:title": "Tarn" }))).toEqual([]);
    expect(itemsIn("<p>no tags at all</p>")).toEqual([]);
  });

  it("refuses addresses that are none", () => {
    const [item] = itemsIn(metas({ "og:type": "product", "og:url": "javascript:alert(1)" }));
    expect(item?.id).toBe(PAGE);
  });
});

const NAMES = [
  "og:type",
  "og:title",
  "og:url",
  "og:rating",
  "og:rating_scale",
  "article:tag",
  "og:__proto__",
  "og:site_name",
];
const TEXTS = [
  "product",
  "profile",
  "NaN",
  "-3",
  "javascript:alert(1)",
  "\u202eevil",
  "Tarn | Tarn",
  "| x",
  "constructor",
];

describe("anything at all", () => {
  it("is read without a throw, the same twice over", () => {
    const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...NAMES), text), { maxLength: 20 }), (tags) => {
        const html = tags.map(([name, said]) => metas({ [name]: said })).join("");
        const document = documentOf(html);
        const once = readPage(document, PAGE, { syntaxes: [openGraph] });
        expect(readPage(document, PAGE, { syntaxes: [openGraph] })).toEqual(once);
        expect(v.safeParse(Reading, once).success).toBe(true);
      }),
      runs(150),
    );
  });
});
