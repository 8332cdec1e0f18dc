import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type Fact, readPage, Reading } from "../../../../src/domain/evidence/reading";
import { microformats } from "../../../../src/domain/evidence/reading/syntaxes/microformats";
import { documentOf, PAGE } from "../support";
import { soups } from "./suites/soup";
import { itemsOf } from "./suites/test-context";
import { runs } from "../../support/runs";

function readMicroformats(html: string): Reading {
  return readPage(documentOf(html), PAGE, { syntaxes: [microformats] });
}

function fixture(name: string): string {
  return readFileSync(resolve(import.meta.dirname, `../../../fixtures/reading/microformats/${name}.html`), "utf8");
}

function factsOf<K extends Fact["kind"]>({ facts }: Reading, kind: K): Extract<Fact, { kind: K }>[] {
  return facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
}

describe("classic microformats", () => {
  const reading = readMicroformats(fixture("classic-reviews"));
  const [home, other] = reading.subjects;

  it("reads an hReview-aggregate: votes are ratings, count is reviews", () => {
    expect(home).toMatchObject({
      name: "Mill Lane Nursing Home",
      types: expect.arrayContaining(["Organization"]) as unknown,
    });
    expect(factsOf(reading, "aggregate-rating")).toMatchObject([
      { subject: home?.id, rating: { raw: "8.4", value: 8.4, best: 10 }, ratingCount: 126, reviewCount: 41 },
    ]);
  });

  it("reads hReviews with their subjects, scales, authors and dates", () => {
    expect(factsOf(reading, "review")).toMatchObject([
      {
        subject: home?.id,
        title: "Kind, but short of staff",
        author: "Ida",
        date: { iso: "2012-04-18" },
        rating: { raw: "3", value: 3 },
        text: "Two carers for thirty people at night.\n\nThey do what they can.",
        url: "https://reviews.example/reviews/77",
      },
      { subject: other?.id, author: "Otto", rating: { value: 9, best: 10 }, text: "Better garden." },
    ]);
    expect(other).toMatchObject({ name: "Fern Bank", url: "https://elsewhere.example/" });
  });

  it("reads the hCard of what is reviewed", () => {
    const facts = factsOf(reading, "profile").map(({ property, value }) => [property, value]);
    expect(facts).toContainEqual(["address.streetAddress", "7 Mill Lane"]);
    expect(facts).toContainEqual(["telephone", "+44 1756 000000"]);
    expect(facts).toContainEqual(["geo.latitude", "53.96"]);
    expect(factsOf(reading, "tag")).toMatchObject([{ subject: home?.id, label: "Nursing" }]);
  });

  it("says where each fact stands", () => {
    const [rating] = factsOf(reading, "aggregate-rating");
    expect(rating?.provenance).toMatchObject([{ syntax: "microformats", reader: "microformats" }]);
  });
});

describe("microformats 2", () => {
  const reading = readMicroformats(fixture("new-reviews"));

  it("reads a product with its aggregate, reviews and price", () => {
    expect(reading.subjects[0]).toMatchObject({ name: "Quill A3 printer", types: ["Product"] });
    expect(factsOf(reading, "aggregate-rating")).toMatchObject([{ rating: { value: 4.1, best: 5 }, ratingCount: 52 }]);
    expect(factsOf(reading, "review")).toMatchObject([
      { author: "Lin", date: { iso: "2021-02-03T10:00+01:00" }, rating: { value: 2 }, text: "Jams daily." },
    ]);
    expect(factsOf(reading, "tag")).toMatchObject([{ label: "printers" }]);
  });

  it("reads a person's card", () => {
    const person = reading.subjects.find(({ types }) => types.includes("Person"));
    const facts = factsOf(reading, "profile").filter(({ subject }) => subject === person?.id);
    expect(facts.map(({ property, value }) => [property, value])).toEqual([
      ["jobTitle", "buyer"],
      ["worksFor.name", "Tarn Council"],
      ["email", "rosa@tarn.example"],
    ]);
  });
});

describe("what stands around microformats", () => {
  const post = `<article class="hentry"><h2 class="entry-title">Post</h2><a rel="category tag" href="/t/old-age">Old age</a></article>`;

  it("takes a post for what the page is only where no fuller syntax speaks", () => {
    const typesOf = (html: string): string[][] =>
      itemsOf(microformats, documentOf(html), PAGE).map(({ types }) => [...types]);
    expect(typesOf(post)).toEqual([["Article"], ["WebPage"]]);
    expect(typesOf(`<script type="application/ld+json">{}</script>${post}`)).toEqual([["WebPage"]]);
  });

  it("keeps the tags of the page, in the words of their links", () => {
    const page = itemsOf(microformats, documentOf(post), PAGE).find(({ id }) => id === PAGE);
    expect(page?.properties.get("keywords")).toMatchObject([{ text: "old-age", label: "Old age" }]);
  });

  it("is not misled by layout classes", () => {
    const html = `<div class="h-full h-4 h-screen p-4"><p class="p-2 u-hidden dt-x e-y">x</p></div>`;
    expect(itemsOf(microformats, documentOf(html), PAGE)).toEqual([]);
  });

  it("gives a post's reviews to nobody else", () => {
    const html = `<div class="hentry"><div class="hreview"><span class="rating">4</span><i class="reviewer">Bo</i></div></div>`;
    expect(factsOf(readMicroformats(html), "review")).toMatchObject([{ author: "Bo", rating: { value: 4 } }]);
  });
});

const CLASSES = [
  "hreview",
  "hreview-aggregate",
  "vcard",
  "hproduct",
  "hentry",
  "h-card",
  "h-review",
  "h-feed",
  "item",
  "fn",
];
const PROPERTIES = [
  "rating",
  "value",
  "value-title",
  "p-rating",
  "p-item",
  "u-url",
  "dt-published",
  "e-content",
  "adr",
  "geo",
];
const OTHERS = [
  "tag",
  "bookmark",
  "__proto__",
  "constructor",
  "javascript:alert(1)",
  "%",
  "2012-01-01",
  "7pm",
  "p-review",
];

describe("anything at all", () => {
  it("is read without a throw, the same twice over", () => {
    const attributes = ["class", "class", "class", "rel", "href", "src", "title", "alt", "datetime", "name", "id"];
    fc.assert(
      fc.property(soups(attributes, [...CLASSES, ...PROPERTIES, ...OTHERS]), (html) => {
        const document = documentOf(html);
        const once = readPage(document, PAGE, { syntaxes: [microformats] });
        expect(readPage(document, PAGE, { syntaxes: [microformats] })).toEqual(once);
        expect(v.safeParse(Reading, once).success).toBe(true);
      }),
      runs(150),
    );
  });

  it("is read where microformats nest too deep", () => {
    const html = `<div class="h-review">`.repeat(3_000);
    expect(readMicroformats(html).warnings.map(({ code }) => code)).toContain("budget-depth");
  });
});
