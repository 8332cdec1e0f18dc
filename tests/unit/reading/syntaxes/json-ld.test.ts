import { describe, expect, it } from "vitest";
import { jsonLd } from "../../../../src/domain/evidence/reading/syntaxes/json-ld";
import { asData, itemsIn } from "../support";

const read = (block: unknown): object[] =>
  itemsIn(jsonLd, `<script type="application/ld+json; charset=utf-8">${JSON.stringify(block)}</script>`).items.map(
    (item) => asData(item),
  );

describe("JSON-LD", () => {
  it.each(["name", "schema:name", "http://schema.org/name", "https://schema.org/name", "https://www.schema.org/name"])(
    "knows the term %s",
    (key) => {
      expect(read({ "@type": key.replace(/name$/, "Hotel"), [key]: "Elm" })).toEqual([
        { types: ["Hotel"], name: ["Elm"] },
      ]);
    },
  );

  it("reads arrays, @graph, lists of types, value objects and lists", () => {
    expect(
      read([
        {
          "@graph": [
            {
              "@type": ["Hotel", "schema:Place"],
              name: { "@value": "Elm", "@language": "en" },
              x: { "@list": [1, [true]] },
            },
          ],
        },
        { name: null, y: { "@set": ["a"] } },
      ]),
    ).toEqual([{ types: ["Hotel", "Place"], name: ["Elm"], x: ["1", "true"] }, {}, { y: ["a"] }]);
  });

  it("makes ids absolute and leaves blank nodes alone", () => {
    expect(read([{ "@id": "#it" }, { "@id": "_:b0" }, { "@id": "urn:x:1" }])).toEqual([
      { id: "https://reviews.example/homes/elm-court#it" },
      { id: "_:b0" },
      { id: "urn:x:1" },
    ]);
  });

  it("turns @reverse around", () => {
    expect(read({ "@type": "Hotel", "@reverse": { itemReviewed: [{ "@type": "Review", author: "Jo" }] } })).toEqual([
      { types: ["Review"], author: ["Jo"], itemReviewed: [{ types: ["Hotel"] }] },
      { types: ["Hotel"] },
    ]);
  });

  it("follows the page's own contexts, prefixes and aliases, and keeps other vocabularies apart", () => {
    const context = [
      "https://schema.org",
      { s: "https://schema.org/", type: "@type", title: "s:name", gr: "http://purl.org/goodrelations/v1#" },
    ];
    expect(read({ "@context": context, type: "s:Hotel", title: "Elm", "gr:name": "x" })).toEqual([
      { types: ["Hotel"], name: ["Elm"], "http://purl.org/goodrelations/v1#name": ["x"] },
    ]);
    expect(read({ "@context": { "@vocab": "http://other.example/" }, "@type": "Hotel", name: "x" })).toEqual([
      { types: ["http://other.example/Hotel"], "http://other.example/name": ["x"] },
    ]);
  });

  it("knows the words that schema.org's own context has for keywords, unless these stand beside them", () => {
    expect(read({ type: "Hotel", id: "#it", name: "Elm" })).toEqual([
      { types: ["Hotel"], id: "https://reviews.example/homes/elm-court#it", name: ["Elm"] },
    ]);
    expect(read({ "@type": "Hotel", type: "inn", "@id": "#it", id: "7" })).toEqual([
      { types: ["Hotel"], id: "https://reviews.example/homes/elm-court#it" },
    ]);
  });

  it("follows terms that stand for a property the other way round", () => {
    const context = ["https://schema.org", { ratings: { "@reverse": "itemReviewed" } }];
    expect(read({ "@context": context, "@type": "Hotel", ratings: { "@type": "Review", author: "Jo" } })).toEqual([
      { types: ["Review"], author: ["Jo"], itemReviewed: [{ types: ["Hotel"] }] },
      { types: ["Hotel"] },
    ]);
  });

  it("opens maps by language and by index", () => {
    const context = {
      name: { "@id": "https://schema.org/name", "@container": "@language" },
      review: { "@container": ["@index"] },
    };
    const review = { a: { "@type": "Review", author: "Jo" }, b: { "@type": "Review", author: "Sam" } };
    expect(read({ "@context": context, "@type": "Hotel", name: { en: "Elm", de: "Ulme" }, review })).toEqual([
      {
        types: ["Hotel"],
        name: ["Elm", "Ulme"],
        review: [
          { types: ["Review"], author: ["Jo"] },
          { types: ["Review"], author: ["Sam"] },
        ],
      },
    ]);
  });

  it.each([{ "@vocab": "https://schema.org" }, { "@vocab": "http://schema.org/" }, "http://schema.org", null])(
    "speaks schema.org under the context %j",
    (context) => {
      expect(read({ "@context": context, "@type": "Hotel", name: "Elm" })).toEqual([
        { types: ["Hotel"], name: ["Elm"] },
      ]);
    },
  );

  it("opens graphs in graphs, named or not", () => {
    const inner = { "@id": "#g", "@graph": { "@type": "Hotel", name: "Elm" } };
    expect(read({ "@graph": [{ "@graph": [inner] }] })).toContainEqual({ types: ["Hotel"], name: ["Elm"] });
  });

  it("takes keys of JavaScript's own objects for words", () => {
    expect(read(JSON.parse('{"__proto__": "a", "constructor": "b", "toString": "c"}'))).toHaveLength(1);
    const [item] = itemsIn(
      jsonLd,
      '<script type="application/ld+json">{"__proto__": "a", "constructor": "b"}</script>',
    ).items;
    expect([...(item?.properties.keys() ?? [])]).toEqual(["__proto__", "constructor"]);
  });
});
