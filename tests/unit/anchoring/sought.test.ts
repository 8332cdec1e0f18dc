import { describe, expect, it } from "vitest";
import { findNear, findWords, soughtAmong, soughtOf } from "../../../src/domain/evidence/anchoring";
import { read } from "../reading/support";
import { pageOf } from "./support";

const HTML = `<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NursingHome", "name": "Elm Court",
  "telephone": "+44 1947 600 600", "numberOfBeds": 24, "sameAs": "https://elm-court.example/",
  "aggregateRating": {"@type": "AggregateRating", "ratingValue": 4.3, "bestRating": 5, "ratingCount": 12},
  "review": {"@type": "Review", "author": "Anna", "reviewBody": "The staff took their time.\\n\\nThey explained it all, twice."}}</script>
  <h1>Elm Court</h1><p>Call: <b>+44 1947</b>   600 600, not +44 1947 600 6001</p>
  <p>The staff took their time.</p><p>They explained it all, twice.</p><p>Fax: 1947 600 800</p><p>Or write</p>`;

describe("a fact's own words", () => {
  const words = read(HTML).facts.flatMap((fact) => soughtOf(fact).words);
  const page = pageOf(HTML);
  const found = (sought: string) => findWords(page, sought).map(({ start, end }) => page.text.text.slice(start, end));

  it("are those that people would look for; numbers alone stand everywhere", () => {
    expect([...words].sort()).toEqual([
      "+44 1947 600 600",
      "The staff took their time.\n\nThey explained it all, twice.",
    ]);
  });

  it("are found where the page shows them, whole and however they are set", () => {
    expect(found("+44 1947 600 600")).toEqual(["+44 1947   600 600"]);
    expect(found("The staff took their time.\n\nThey explained it all, twice.")).toEqual([
      "The staff took their time.They explained it all, twice.",
    ]);
  });

  it("end with their element, though the next one's follow without a space", () => {
    expect(found("1947 600 800")).toEqual(["1947 600 800"]);
  });

  it("are not found where they are not", () => {
    expect(found("+44 1947 600 700")).toEqual([]);
    expect(found("The food came late on most days, and cold on others.")).toEqual([]);
    expect(found("Elm")).toEqual([]);
    expect(found("")).toEqual([]);
  });
});

describe("words that may stand anywhere", () => {
  const page = pageOf(`<p>3 of 12 pages</p><p>${"Lorem ipsum dolor sit amet. ".repeat(20)}</p>
    <dl><dt>Phone</dt><dd>+44 1947 600 600</dd><dt>Free</dt><dd>3</dd><dt>Rating</dt><dd>4.3</dd><dt>Cost</dt><dd>€4,150</dd></dl>`);
  const near = (short: string) =>
    findNear(page, short, ["+44 1947 600 600"]).map(({ start, end }) => page.text.text.slice(start - 4, end));

  it("are looked for near the words of other facts about the same thing", () => {
    const facts = read(HTML).facts;
    const beds = facts.find((fact) => fact.kind === "profile" && fact.property === "numberOfBeds")!;
    expect(soughtAmong(beds, facts)).toMatchObject({ words: [], short: ["24"] });
    expect(soughtAmong(beds, facts).near).toContain("+44 1947 600 600");
  });

  it("are found there whole, and not where they stand elsewhere", () => {
    expect(near("3")).toEqual(["Free3"]);
    expect(near("12")).toEqual([]);
    expect(near("3 of")).toEqual([]);
  });

  it("are found however a number's thousands are set apart", () => {
    expect(near("4150")).toEqual(["ost€4,150"]);
  });

  it("are found nowhere where no neighbour is", () => {
    expect(findNear(page, "3", [])).toEqual([]);
  });
});
