import { fc, test } from "@fast-check/vitest";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Reading } from "../../../src/domain/reading";
import { read, readBlock } from "./support";

/** Every reading of anything is a Reading, and its facts are about subjects it names. */
function expectSound(reading: Reading): void {
  const parsed = v.safeParse(Reading, reading);
  expect(parsed.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  const ids = new Set(reading.subjects.map(({ id }) => id));
  expect(ids.size).toBe(reading.subjects.length);
  for (const fact of reading.facts) expect(ids.has(fact.subject)).toBe(true);
  if (reading.main !== undefined) expect(ids.has(reading.main)).toBe(true);
}

const nasty = fc.constantFrom(
  "NaN",
  "-5",
  "10000",
  "1e400",
  "4,3",
  "4.3/5",
  "92 %",
  "",
  " ",
  "null",
  "★★★★☆",
  "javascript:alert(1)",
  "data:text/html,x",
  "<script>alert(1)</script>",
  "&lt;img src=x onerror=alert(1)&gt;",
  "\u202Eevil\u202C",
  "a\u200Bb",
  "\uD800",
  "__proto__",
  "constructor",
  "https://schema.org/InStock",
  "2024-02-31",
  "31.12.2023",
  "#it",
  "_:b0",
  "https://reviews.example/homes/elm-court",
);
const text = fc.oneof(nasty, fc.string({ maxLength: 12 }), fc.string({ unit: "binary", maxLength: 8 }));
const types = fc.constantFrom(
  "Product",
  "Review",
  "AggregateRating",
  "Rating",
  "Person",
  "WebPage",
  "Thing",
  "recipe",
  "ImageObject",
);
const keys = fc.constantFrom(
  "@id",
  "@type",
  "@graph",
  "@reverse",
  "@value",
  "@list",
  "@context",
  "name",
  "url",
  "review",
  "reviews",
  "aggregateRating",
  "itemReviewed",
  "reviewRating",
  "ratingValue",
  "bestRating",
  "worstRating",
  "ratingCount",
  "reviewCount",
  "author",
  "datePublished",
  "reviewBody",
  "keywords",
  "about",
  "identifier",
  "address",
  "mainEntity",
  "mainEntityOfPage",
  "__proto__",
  "constructor",
  "toString",
  "reviewAspect",
);

/** JSON of the shapes that carry opinions, with anything anywhere. */
const { node } = fc.letrec<{ node: unknown; value: unknown }>((tie) => ({
  node: fc
    .tuple(types, fc.array(fc.tuple(keys, tie("value")), { maxLength: 8 }))
    .map(([type, members]) => Object.fromEntries([["@type", type], ...members])),
  value: fc.oneof(
    { maxDepth: 5 },
    text,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    tie("node"),
    fc.array(tie("value"), { maxLength: 4 }),
  ),
}));

const FORMED = JSON.stringify({
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "Hotel",
      "@id": "#h",
      name: "Elm Court",
      review: [
        { "@type": "Review", author: "Jo", reviewBody: "Good", reviewRating: { ratingValue: "4", bestRating: 5 } },
      ],
    },
    {
      "@id": "#h",
      aggregateRating: { "@type": "AggregateRating", ratingValue: 4.2, ratingCount: 17, itemReviewed: { "@id": "#h" } },
    },
  ],
});
const MARKED = `<div itemscope itemtype="https://schema.org/Hotel" itemid="#h" itemref="more"><h1 itemprop="name">Elm Court</h1>
<div itemprop="review" itemscope itemtype="https://schema.org/Review"><a itemprop="author" href="/jo">Jo</a><time itemprop="datePublished" datetime="2024-05-01">May</time>
<span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="4"></span><p itemprop="reviewBody">Good<br>food</p></div></div>
<div id="more"><span itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><b itemprop="ratingValue">4,2</b> (<i itemprop="ratingCount">17</i>)</span></div>`;

/** The shape with pieces of it overwritten, repeated or cut out. */
function damaged(shape: string): fc.Arbitrary<string> {
  const at = fc.nat({ max: shape.length });
  const flip = fc.tuple(at, fc.string({ unit: "binary", minLength: 1, maxLength: 2 })).map(
    ([i, s]) =>
      (t: string) =>
        t.slice(0, i) + s + t.slice(i + 1),
  );
  const splice = fc.tuple(at, at, at).map(
    ([a, b, c]) =>
      (t: string) =>
        t.slice(0, c) + t.slice(Math.min(a, b), Math.max(a, b)) + t.slice(c),
  );
  const drop = fc.tuple(at, fc.nat({ max: 40 })).map(
    ([i, n]) =>
      (t: string) =>
        t.slice(0, i) + t.slice(i + n),
  );
  return fc
    .array(fc.oneof(flip, splice, drop), { minLength: 1, maxLength: 6 })
    .map((changes) => changes.reduce((t, change) => change(t), shape));
}

/** Far above what the work needs on a busy machine: what takes longer has hung. */
const BOUNDED = 60_000;

describe("anything at all", { timeout: BOUNDED }, () => {
  test.prop([node], { numRuns: 100 })("JSON-LD with anything anywhere gives a sound reading", (block) => {
    expectSound(readBlock(block));
  });
  test.prop([damaged(FORMED)], { numRuns: 100 })("damaged JSON-LD gives a sound reading", (block) => {
    expectSound(readBlock(block));
  });
  test.prop([damaged(MARKED)], { numRuns: 100 })("damaged microdata gives a sound reading", (html) => {
    expectSound(read(html));
  });
  test.prop([damaged(MARKED), damaged(FORMED)], { numRuns: 25 })(
    "the same page gives the same reading",
    (html, block) => {
      expect(readBlock(block, html)).toEqual(readBlock(block, html));
    },
  );
});

const REVIEW = {
  "@type": "Review",
  author: "Jo",
  reviewBody: "Good",
  reviewRating: { "@type": "Rating", ratingValue: 4 },
};

function codes(reading: Reading): string[] {
  return reading.warnings.map(({ code }) => code);
}

describe("pages made to break a reader", { timeout: BOUNDED }, () => {
  it("stops at the depth it allows", () => {
    const deep = `${'{"@type":"Product","isRelatedTo":'.repeat(50_000)}{}${"}".repeat(50_000)}`;
    expectSound(readBlock(deep));
    expectSound(readBlock(`${"[".repeat(100_000)}${"]".repeat(100_000)}`));
    expect(codes(readBlock(`${'{"@type":"Product","isRelatedTo":'.repeat(100)}{}${"}".repeat(100)}`))).toContain(
      "budget-depth",
    );
  });

  it("takes 200,000 items for what they are up to its budget", () => {
    const reviews = Array.from({ length: 200_000 }, (_, index) => ({ ...REVIEW, reviewBody: `Visit number ${index}` }));
    const reading = readBlock({ "@type": "Hotel", name: "Elm Court", review: reviews });
    expectSound(reading);
    expect(codes(reading)).toContain("budget-nodes");
    expect(reading.facts.length).toBeGreaterThan(10_000);
  });

  it("reads 10 MB of JSON-LD", () => {
    const reading = readBlock({
      "@type": "Hotel",
      name: "Elm Court",
      review: [REVIEW],
      description: "word ".repeat(2_000_000),
    });
    expectSound(reading);
    expect(reading.facts.filter(({ kind }) => kind === "review")).toHaveLength(1);
  });

  it("gives up on 10 MB that are no JSON, and says so", () => {
    expect(codes(readBlock(`{"a": ${"x".repeat(10_000_000)}`))).toContain("budget-mended");
    expect(codes(readBlock("/*".repeat(1_000_000)))).toContain("json-ld-unreadable");
    expect(codes(readBlock(`{${'"'.repeat(100_000)}`))).toContain("json-ld-unreadable");
  });

  it("reads nodes that point at each other", () => {
    const graph = [
      {
        "@id": "#a",
        "@type": "Product",
        name: "A",
        isRelatedTo: { "@id": "#b" },
        review: { ...REVIEW, itemReviewed: { "@id": "#a" }, author: { "@id": "#r" } },
      },
      { "@id": "#b", "@type": "Product", name: "B", isRelatedTo: { "@id": "#a" }, brand: { "@id": "#b" } },
      { "@id": "#r", "@type": "Person", name: "Jo", knows: { "@id": "#r" } },
    ];
    const reading = readBlock({ "@graph": graph });
    expectSound(reading);
    expect(reading.facts).toContainEqual(expect.objectContaining({ kind: "review", author: "Jo" }));
  });

  it("reads microdata whose items hold each other", () => {
    const html = `<div itemscope id="a" itemref="b" itemtype="https://schema.org/Product"><span itemprop="name">A</span></div>
      <div itemprop="isRelatedTo" itemscope id="b" itemref="a b" itemtype="https://schema.org/Product"><span itemprop="name">B</span></div>`;
    expectSound(read(html));
  });

  it("is not slowed down by many references to one large subtree", () => {
    const scopes = Array.from({ length: 500 }, () => '<i itemscope itemref="all"></i>').join("");
    expectSound(read(`<div id="all">${scopes}${'<b itemprop="x">y</b>'.repeat(1_000)}</div>`));
  });

  it("is not slowed down by nested properties or by text made for slow patterns", () => {
    expectSound(read(`<div itemscope>${'<div itemprop="p">words '.repeat(400)}</div>`));
    const slow = ["<script ", "</script", "<a ", "&#", "<!--", " ", "1", "/*", "\u200d", "{", ",1"].map((part) =>
      part.repeat(20_000),
    );
    expectSound(
      readBlock({
        "@type": "Hotel",
        name: "Elm",
        review: slow.map((reviewBody) => ({ ...REVIEW, reviewBody, author: reviewBody, reviewRating: reviewBody })),
      }),
    );
  });

  it("takes no key for anything but a key", () => {
    const block = `{"@type": "Hotel", "name": "Elm", "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "aggregateRating": {"ratingValue": 4, "__proto__": {"ratingCount": 9}}}`;
    const reading = readBlock(block);
    expectSound(reading);
    expect("polluted" in {}).toBe(false);
    expect(reading.facts[0]).not.toHaveProperty("ratingCount");
  });

  it("is not led astray by forms and images that shadow the document", () => {
    const html = `<img name="querySelectorAll"><img name="getElementById"><form itemscope itemtype="https://schema.org/Hotel"><input name="getAttribute"><input name="parentElement"><input name="localName"><input name="nextSibling"><b itemprop="name">Elm</b><i itemprop="aggregateRating" itemscope><b itemprop="ratingValue">4</b></i></form>`;
    const reading = read(html);
    expectSound(reading);
    expect(reading.facts).toContainEqual(expect.objectContaining({ kind: "aggregate-rating" }));
  });
});
