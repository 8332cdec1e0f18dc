import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { mergeReadings, Reading, type ReadFrame } from "../../../../src/domain/evidence/reading";
import { PAGE, read } from "../support";
import { runs } from "../../support/runs";

const WIDGET = "https://widget.example/reviews/elm-court";

const ld = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...data })}</script>`;
const review = (author: string, reviewBody: string): object => ({ "@type": "Review", author, reviewBody });
const HOME = {
  "@type": "Hotel",
  name: "Elm Court",
  aggregateRating: { "@type": "AggregateRating", ratingValue: 4.3, bestRating: 5, ratingCount: 87 },
};

const page = (html: string) => ({ url: PAGE, title: "Elm Court", reading: read(html) });
const frame = (html: string, url = WIDGET): ReadFrame => ({ url, words: [url], reading: read(html, url) });

describe("a page with a review widget in a frame", () => {
  const top = page(ld(HOME));

  it("says what the frame says of nobody by name about its main subject, with less confidence, and in which frame", () => {
    const { facts, subjects, main } = mergeReadings(top, [
      frame(`<title>Widget</title>${ld(review("Anja", "Warm people."))}`),
    ]);
    expect(subjects).toEqual(top.reading.subjects);
    expect(main).toBe(top.reading.main);
    expect(facts.slice(0, -1)).toEqual(top.reading.facts);
    expect(facts.at(-1)).toMatchObject({ kind: "review", author: "Anja", subject: subjects[0]?.id, confidence: 0.7 });
    expect(facts.at(-1)?.provenance).toMatchObject([{ syntax: "json-ld", frame: WIDGET }]);
  });

  it("takes what the frame names as its own subject, where it is the same thing", () => {
    const { facts, subjects } = mergeReadings(top, [frame(ld({ ...HOME, review: review("Bernd", "Good food.") }))]);
    expect(subjects).toHaveLength(1);
    expect(facts.map(({ kind }) => kind)).toEqual(["aggregate-rating", "review"]);
    expect(facts[0]).toMatchObject({ confidence: 1, provenance: [{ syntax: "json-ld" }, { frame: WIDGET }] });
    expect(facts[1]).toMatchObject({ confidence: 1, subject: subjects[0]?.id });
  });

  it("keeps another thing apart, even under an id that is taken", () => {
    const id = top.reading.subjects[0]?.id;
    const other = { "@id": id, "@type": "Hotel", name: "Oak House", telephone: "030 2" };
    const { facts, subjects } = mergeReadings(top, [frame(ld(other))]);
    expect(subjects.map(({ name }) => name)).toEqual(["Elm Court", "Oak House"]);
    expect(new Set(subjects.map((subject) => subject.id)).size).toBe(2);
    expect(facts.at(-1)).toMatchObject({ property: "telephone", subject: subjects[1]?.id });
  });

  it("leaves out stars that an advertisement shows", () => {
    const seen = `<title>Ad</title><h1>Lamp</h1><div class="rating"><span class="stars" aria-label="4.9 out of 5 stars"></span> 2,310 reviews</div>`;
    const ad = frame(seen, "https://ads.example/slot");
    expect(ad.reading.facts.length).toBeGreaterThan(0);
    expect(mergeReadings(top, [ad])).toEqual(top.reading);
    expect(mergeReadings(top, [frame(seen)]).facts).toHaveLength(top.reading.facts.length + 1);
  });
});

it("gives a page without subjects one of its own for what its widgets say", () => {
  const top = page("<p>Welcome.</p>");
  const { subjects, facts } = mergeReadings(top, [frame(ld(review("Anja", "Warm people.")))]);
  expect(subjects).toMatchObject([{ id: PAGE, types: ["WebPage"], name: "Elm Court" }]);
  expect(facts).toMatchObject([{ author: "Anja", subject: PAGE }]);
});

describe("a frame called after reviews", () => {
  const html = `<iframe title="Customer reviews" src="https://widget.example/w/1"></iframe><iframe src="https://ads.example/preview"></iframe>`;

  it("is told of while it is not read, by its host", () => {
    expect(read(html).warnings).toEqual([{ code: "frame-unread", detail: "widget.example" }]);
  });

  it("is not told of once it is read", () => {
    expect(mergeReadings(page(html), [frame("<p>Nothing yet.</p>")]).warnings).toEqual([]);
    expect(mergeReadings(page(html), [frame("<p>x</p>", "https://other.example/")]).warnings).toHaveLength(1);
  });
});

const someThing = fc.record(
  {
    "@type": fc.constantFrom("Hotel", "Review", "Product", "AggregateRating", "Person"),
    "@id": fc.constantFrom(PAGE, WIDGET, "#a", "urn:x:1"),
    name: fc.constantFrom("Elm Court", "Oak House", "elm court"),
    url: fc.constantFrom(PAGE, "https://elm.example/"),
    telephone: fc.constantFrom("1", "2"),
    author: fc.constantFrom("Anja", "Bernd"),
    reviewBody: fc.constantFrom("Warm people who care a lot about everyone.", "Warm people", "x"),
    ratingValue: fc.constantFrom(1, 4.3, 99),
    ratingCount: fc.nat(3),
    aggregateRating: fc.constant({ "@type": "AggregateRating", ratingValue: 4 }),
  },
  { requiredKeys: ["@type"] },
);
const somePages = fc.sample(fc.array(someThing, { maxLength: 4 }), { numRuns: 24, seed: 3 });
const htmls = somePages.map((things) => things.map(ld).join(""));
const pages = htmls.slice(0, 12).map(page);
const frames = htmls.slice(12).map((html, n) => frame(html, [WIDGET, PAGE, "about:srcdoc"][n % 3]));
const FREE = [fc.constantFrom(...pages), fc.array(fc.constantFrom(...frames), { maxLength: 4 })] as const;

describe("whatever pages and frames say", () => {
  it("a page without frames is what it is", () => {
    for (const each of pages) expect(mergeReadings(each, [])).toEqual(each.reading);
  });

  it("the result is a reading: each fact has its subject, no id is there twice, the page's own facts come first", () => {
    const check = fc.property(...FREE, (top, others) => {
      const merged = mergeReadings(top, others);
      expect(v.is(Reading, merged)).toBe(true);
      const ids = merged.subjects.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { subject } of merged.facts) expect(ids).toContain(subject);
      const told = ({ facts }: Reading) => facts.map(({ kind, subject }) => [kind, subject]);
      expect(told(merged).slice(0, top.reading.facts.length)).toEqual(told(top.reading));
      expect(merged.main).toBe(top.reading.main);
    });
    fc.assert(check, runs(200));
  });

  it("a frame that is there twice says nothing new", () => {
    const check = fc.property(...FREE, (top, others) => {
      const count = (readings: readonly ReadFrame[]) => mergeReadings(top, readings).subjects.length;
      expect(count([...others, ...others])).toBe(count(others));
    });
    fc.assert(check, runs(100));
  });

  it("neither the page's reading nor the frames' are changed", () => {
    const check = fc.property(...FREE, (top, others) => {
      const before = structuredClone([top, others]);
      mergeReadings(top, others);
      expect([top, others]).toEqual(before);
    });
    fc.assert(check, runs(100));
  });
});
