import { fc, test } from "@fast-check/vitest";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Reading } from "../../../src/domain/evidence/reading";
import { BUDGET, type Spendable } from "../../../src/domain/evidence/reading/budget";
import { jsonLd } from "../../../src/domain/evidence/reading/syntaxes/json-ld";
import { documentOf, PAGE, read, readBlock } from "./support";
import { openTestContext } from "./syntaxes/suites/test-context";
import { runs } from "../support/runs";

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

/** The shape with pieces of it overwritten, repeated or cut out, and numbers in it that are none, or too large. */
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
  const renumber = fc
    .tuple(fc.nat(), fc.constantFrom("-5", "0", "6", "10000", "1e400", "NaN", "92 %", "4/5"))
    .map(([pick, put]) => (t: string) => {
      const numbers = [...t.matchAll(/\d+(?:[.,]\d+)?/gu)];
      const one = numbers[pick % numbers.length];
      return one === undefined ? t : t.slice(0, one.index) + put + t.slice(one.index + one[0].length);
    });
  return fc
    .array(fc.oneof(flip, splice, drop, renumber), { minLength: 1, maxLength: 6 })
    .map((changes) => changes.reduce((t, change) => change(t), shape));
}

const LINKED = `<div vocab="https://schema.org/" typeof="Hotel" resource="#h"><h1 property="name">Elm Court</h1><div property="review" typeof="Review">
<span property="author">Jo</span><time property="datePublished" datetime="2024-05-01">May</time><span property="reviewRating" typeof="Rating"><b property="ratingValue">4</b></span>
<p property="reviewBody">Good food</p></div><div rel="aggregateRating"><p typeof="AggregateRating"><b property="ratingValue">4,2</b> (<i property="ratingCount">17</i>)</p></div></div>`;
const CLASSY = `<div class="h-product"><h1 class="p-name">Lift</h1><div class="p-review h-review"><a class="p-author h-card" href="/jo">Jo</a><data class="p-rating" value="4">****</data>
<time class="dt-published" datetime="2024-05-01">May</time><p class="e-content">Good</p></div></div><div class="hreview-aggregate"><span class="item"><b class="fn">Lift</b></span>
<span class="rating"><b class="average">4.2</b> of <b class="best">5</b></span> <b class="count">17</b></div><a rel="tag" href="/tags/lift">lift</a>`;
const SHARED = `<meta property="og:type" content="product"><meta property="og:title" content="Lift | Shop"><meta property="og:site_name" content="Shop"><meta property="og:rating" content="4.2">
<meta property="og:rating_scale" content="5"><meta property="og:rating_count" content="17"><meta property="product:brand" content="Lux"><meta property="article:tag" content="lift"><link rel="canonical" href="/lift">
<nav class="breadcrumbs"><a href="/">Home</a> <span>Lift</span></nav><h1>Lift</h1>`;

describe("anything at all", () => {
  test.prop([node], runs(100))("JSON-LD with anything anywhere gives a sound reading", (block) => {
    expectSound(readBlock(block));
  });
  test.prop([damaged(FORMED)], runs(100))("damaged JSON-LD gives a sound reading", (block) => {
    expectSound(readBlock(block));
  });
  test.prop([damaged(MARKED)], runs(100))("damaged microdata gives a sound reading", (html) => {
    expectSound(read(html));
  });
  test.prop([damaged(LINKED)], runs(50))("damaged RDFa gives a sound reading", (html) => {
    expectSound(read(html));
  });
  test.prop([damaged(CLASSY)], runs(50))("damaged microformats give a sound reading", (html) => {
    expectSound(read(html));
  });
  test.prop([damaged(SHARED)], runs(50))("damaged Open Graph tags give a sound reading", (html) => {
    expectSound(read(html));
  });
  test.prop([damaged(MARKED + LINKED + CLASSY + SHARED), damaged(FORMED)], runs(25))(
    "a damaged page in every syntax gives a sound reading",
    (html, block) => {
      expectSound(readBlock(block, html));
    },
  );
  test.prop([damaged(MARKED), damaged(FORMED)], runs(25))("the same page gives the same reading", (html, block) => {
    expect(readBlock(block, html)).toEqual(readBlock(block, html));
  });
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

describe("pages made to break a reader", () => {
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

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"])(
    "takes %s for a name like any other, in every syntax",
    (name) => {
      const rated = { "@type": "AggregateRating", ratingValue: 4, itemReviewed: { "@id": name } };
      const block = `{"@context": {"${name}": "https://schema.org/name"}, "@type": ["Hotel", "${name}"], "@id": "${name}", "${name}": "Elm", "aggregateRating": ${JSON.stringify(rated)}}`;
      const pages = [
        `<div itemscope itemtype="${name} https://schema.org/Hotel" itemref="${name}"><b itemprop="${name} name">Elm</b></div><p id="${name}" itemprop="aggregateRating" itemscope itemprop-reverse="${name}"><b itemprop="ratingValue">4</b></p>`,
        `<div vocab="https://schema.org/" prefix="${name}: https://x.example/" typeof="${name} Hotel" resource="${name}"><b property="${name} ${name}:x name">Elm</b><b property="aggregateRating" rel="${name}">4</b></div>`,
        `<div class="h-product h-${name}"><b class="p-name p-${name}">Elm</b><i class="p-review h-review-aggregate"><b class="p-rating">4</b></i></div>`,
        `<meta property="og:type" content="${name}"><meta property="og:${name}" content="1"><meta property="${name}" content="1"><meta property="og:rating" content="4">`,
      ];
      for (const reading of [readBlock(block), ...pages.map((html) => read(html))]) {
        expectSound(reading);
        expect(reading.facts).toContainEqual(expect.objectContaining({ kind: "aggregate-rating" }));
      }
      expect("polluted" in {}).toBe(false);
    },
  );

  it("keeps texts and takes out what would turn or hide their letters", () => {
    const block = { "@type": "Hotel", name: "\u202eElm\u202c \u200bCo\u2066urt\u2069", aggregateRating: "4" };
    expect(readBlock(block).subjects[0]?.name).toBe("Elm Court");
  });

  it("keeps a page's statements about ten thousand stars, nobody and nothing apart from sense", () => {
    const rate = (rating: object): Reading =>
      readBlock({
        "@type": "Hotel",
        name: "Elm",
        aggregateRating: { "@type": "AggregateRating", ratingCount: 3, ...rating },
      });
    for (const ratingValue of [10_000, -1, "NaN", "Infinity", "-Infinity", "1e999"]) {
      const reading = rate({ ratingValue });
      expectSound(reading);
      expect(codes(reading)).toEqual(["rating-value"]);
      expect(reading.facts[0]).toMatchObject({ ratingCount: 3 });
    }
    expect(codes(rate({ ratingValue: 4, ratingCount: -17 }))).toEqual(["rating-count"]);
    expect(codes(rate({ ratingValue: 4, bestRating: 2, worstRating: 3 }))).toEqual(["rating-scale"]);
  });

  it("does no more work for ten times the brackets than its budget allows", () => {
    const spent = (block: string): Record<string, number> => {
      const kinds: Record<string, number> = {};
      const context = openTestContext(documentOf(`<script type="application/ld+json">${block}</script>`), PAGE);
      const spend = context.budget.spend.bind(context.budget);
      const budget = {
        ...context.budget,
        spend: (kind: Spendable, amount: number) => {
          kinds[kind] = (kinds[kind] ?? 0) + amount;
          return spend(kind, amount);
        },
      };
      for (const _pause of jsonLd.read({ ...context, budget }, () => undefined));
      return kinds;
    };
    const items = Array.from({ length: 200_000 }, () => REVIEW);
    expect(spent(JSON.stringify(items))["nodes"]).toBeLessThan(BUDGET.nodes * 1.1);
    expect(spent(`${"{[".repeat(50_000)}${"}".repeat(50_000)}`)["nodes"] ?? 0).toBeLessThan(1_000);
    expect(spent(`[${'{"a":['.repeat(50_000)}`)["nodes"]).toBeLessThan(1_000);
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
