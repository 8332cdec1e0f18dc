import { describe, expect, it } from "vitest";
import { findWords, soughtOf } from "../../../src/domain/evidence/anchoring";
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
