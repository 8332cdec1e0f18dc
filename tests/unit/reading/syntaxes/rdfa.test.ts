import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readPage, type Fact, Reading } from "../../../../src/domain/evidence/reading";
import { rdfa } from "../../../../src/domain/evidence/reading/syntaxes/rdfa";
import { documentOf, PAGE } from "../support";
import { soups } from "./suites/soup";
import { itemsOf } from "./suites/test-context";
import { runs } from "../../support/runs";

function readRdfa(html: string): Reading {
  return readPage(documentOf(html), PAGE, { syntaxes: [rdfa] });
}

function fixture(name: string): string {
  return readFileSync(resolve(import.meta.dirname, `../../../fixtures/reading/rdfa/${name}.html`), "utf8");
}

function factsOf<K extends Fact["kind"]>({ facts }: Reading, kind: K): Extract<Fact, { kind: K }>[] {
  return facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
}

describe("RDFa Lite in schema.org's terms", () => {
  const reading = readRdfa(fixture("lite-business"));

  it("reads the aggregate rating with scale and count", () => {
    expect(factsOf(reading, "aggregate-rating")).toMatchObject([
      { rating: { value: 4.3, best: 5 }, reviewCount: 1204, confidence: 1 },
    ]);
  });

  it("reads reviews under property, and under rel completed further down", () => {
    expect(factsOf(reading, "review")).toMatchObject([
      {
        author: "Mae O.",
        date: { raw: "2024-03-18", iso: "2024-03-18" },
        rating: { value: 5 },
        text: "My mother asks every evening\nwhether tomorrow is a centre day.",
      },
      { author: "Tom", rating: { value: 3 }, text: "The minibus was late twice." },
    ]);
  });

  it("gives a linked name to the thing around the link, and keeps HTML's link types out", () => {
    expect(reading.subjects).toMatchObject([{ name: "Harbour Lights Day Centre", types: ["LocalBusiness"] }]);
    const profile = factsOf(reading, "profile").map(({ property, value }) => [property, value]);
    expect(profile).toEqual([
      ["address.streetAddress", "4 Quay Street"],
      ["address.addressLocality", "Whitby"],
      ["telephone", "+44 1947 000000"],
    ]);
  });

  it("says where each fact stands", () => {
    const [rating] = factsOf(reading, "aggregate-rating");
    expect(rating?.provenance).toMatchObject([
      { syntax: "rdfa", reader: "rdfa", selectors: [{ type: "CssSelector" }, {}, {}] },
    ]);
  });
});

describe("older vocabularies", () => {
  it("reads data-vocabulary reviews: votes are ratings, count is reviews", () => {
    const reading = readRdfa(fixture("data-vocabulary"));
    expect(reading.subjects.map(({ name }) => name)).toEqual(["Fleetway Couriers"]);
    expect(factsOf(reading, "aggregate-rating")).toMatchObject([
      { rating: { value: 7.9, best: 10 }, ratingCount: 88, reviewCount: 31 },
    ]);
    expect(factsOf(reading, "review")).toMatchObject([
      {
        author: "Depot 9",
        date: { iso: "2011-06-02" },
        title: "Fast, not careful",
        text: "Two of ten pallets were damaged.",
        rating: { value: 2.5, best: 5 },
      },
    ]);
  });

  it("reads GoodRelations companies and rev reviews, chained by rel and rev", () => {
    const reading = readRdfa(fixture("core-chaining"));
    expect(reading.subjects).toMatchObject([
      { name: "Northgate Printers", types: ["Organization"], id: `${PAGE}#company` },
    ]);
    expect(factsOf(reading, "review")).toMatchObject([
      { author: "Ines Roth", rating: { value: 4, best: 10 }, text: "Colours were off on the second batch." },
      { text: "Reordered without asking." },
    ]);
  });
});

describe("names", () => {
  it.each([
    ["vocab", `<div vocab="http://schema.org/" typeof="Person"><i property="name">Ada</i></div>`],
    ["vocab without its slash", `<div vocab="https://schema.org" typeof="Person"><i property="name">Ada</i></div>`],
    ["vocab without a scheme", `<div vocab="//schema.org/" typeof="Person"><i property="name">Ada</i></div>`],
    ["initial context", `<div typeof="schema:Person"><i property="schema:name">Ada</i></div>`],
    ["prefix", `<div prefix="s: http://schema.org/" typeof="s:Person"><i property="s:name">Ada</i></div>`],
    ["xmlns", `<div xmlns:S="http://schema.org/"><p typeof="S:Person"><i property="S:name">Ada</i></p></div>`],
    ["full", `<div typeof="http://schema.org/Person"><i property="http://schema.org/name">Ada</i></div>`],
  ])("are understood by %s", (_by, html) => {
    const [item] = itemsOf(rdfa, documentOf(html), PAGE);
    expect(item?.types).toEqual(["Person"]);
    expect(item?.properties.get("name")).toMatchObject([{ text: "Ada" }]);
  });
});

describe("what is no RDFa, or broken", () => {
  it("leaves Open Graph to its own reader", () => {
    expect(itemsOf(rdfa, documentOf(`<meta property="og:title" content="x">`), PAGE)).toEqual([]);
  });

  it("gives things that only name each other in a circle once", () => {
    const circle = `<div vocab="http://schema.org/"><p resource="#a" typeof="Person"><a property="knows" href="#b">b</a></p>
      <p resource="#b" typeof="Person"><a property="knows" href="#a">a</a></p></div>`;
    const items = itemsOf(rdfa, documentOf(circle), PAGE);
    expect(items.filter(({ types }) => types.includes("Person"))).toHaveLength(1);
  });

  it("is not misled by names of Object's own members", () => {
    const html = `<div typeof="constructor __proto__" vocab="http://schema.org/"><i property="__proto__ toString">x</i></div>`;
    const [item] = itemsOf(rdfa, documentOf(html), PAGE);
    expect(item?.properties.get("__proto__")).toHaveLength(1);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});

const ATTRIBUTES = [
  "about",
  "property",
  "typeof",
  "rel",
  "rev",
  "resource",
  "href",
  "src",
  "vocab",
  "prefix",
  "xmlns:v",
];
const MORE = ["content", "datatype", "inlist", "lang", "datetime", "name", "id"];
const VALUES = [
  "http://schema.org/",
  "schema:Review",
  "schema:",
  "Review",
  "review",
  "aggregateRating",
  "[_:a]",
  "_:a",
  "[]",
];
const OTHERS = [
  "#a",
  "",
  "javascript:alert(1)",
  "__proto__",
  "v:rating",
  "rdfa:copy",
  "rdfa:Pattern",
  ":",
  "//",
  "v: x",
  "attributes",
];

describe("anything at all", () => {
  it("is read without a throw, the same twice over, and nothing points at nothing", () => {
    fc.assert(
      fc.property(soups([...ATTRIBUTES, ...MORE], [...VALUES, ...OTHERS]), (html) => {
        const document = documentOf(html);
        const once = readPage(document, PAGE, { syntaxes: [rdfa] });
        expect(readPage(document, PAGE, { syntaxes: [rdfa] })).toEqual(once);
        expect(v.safeParse(Reading, once).success).toBe(true);
      }),
      runs(150),
    );
  });

  it("is read within the budget where properties multiply", () => {
    const names = Array.from({ length: 40 }, (_, index) => `schema:p${index}`).join(" ");
    const html = `<p typeof="schema:Thing"></p><div rel="${names}">${`<p about="#x"></p>`.repeat(8_000)}`;
    const { warnings } = readRdfa(html);
    expect(warnings.map(({ code }) => code)).toContain("budget-nodes");
  });
});
