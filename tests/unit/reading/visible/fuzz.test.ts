import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { countReads } from "./count-reads";
import { readHtml } from "./read-html";
import { runs } from "../../support/runs";

const FOLDER = resolve(import.meta.dirname, "../../../fixtures/reading/visible");
const shapes = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".html"))
  .map((name) => readFileSync(join(FOLDER, name), "utf8"));

const hostile = fc.constantFrom(
  "<form><input name=parentElement><input name=attributes><input name=querySelectorAll>",
  "★★★★★★★★★★★★★★★★",
  "999999999999999999999 reviews",
  "-5 out of 5",
  "NaN/5",
  "4,3,2 von 5",
  "\u202e5/4\u202c",
  "\u200b",
  "(((((((",
  "0/0",
  "5 stars".repeat(40),
  "<svg><use href=#star>".repeat(30),
  "<div class='review'>".repeat(200),
  "</div>".repeat(20),
  "99/99/9999",
  "il y a 999 ans",
  "<i class='fa fa-star'>".repeat(20),
  "<time datetime='x'>",
  "<dl><dt>__proto__<dd>constructor</dl>",
  "<span style='width:1e9%' class=rating>",
  "<a rel=tag href='javascript:1'>x</a>",
  "1".repeat(500),
  "rating ".repeat(30),
  "<i class=star>".repeat(300),
  "<b>".repeat(400) + "4.5 out of 5" + "</b>".repeat(400),
  "\u202e\u2067★\u200b★\u200d★\u2069 (\u200b12\u200b)",
  "<svg fill='url(#x)'><title>9,9 de 5</title></svg>".repeat(6),
  "<p>Pros</p><p>Cons</p>",
  "999999 weeks ago",
  "0 months ago",
  "<blockquote>".repeat(50),
  "9 a ".repeat(40),
);

const spliced = fc
  .tuple(
    fc.constantFrom(...shapes),
    fc.array(fc.tuple(fc.nat({ max: 6_000 }), fc.nat({ max: 60 }), fc.oneof(hostile, fc.string({ maxLength: 20 }))), {
      maxLength: 8,
    }),
  )
  .map(([html, cuts]) =>
    cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), html),
  );

const RUNS = runs(60);

test.prop([spliced], RUNS)("reads any page without a throw, within the model's bounds", (html) => {
  for (const { fact, stated } of readHtml(html)) {
    expect(fact.confidence).toBeGreaterThan(0);
    expect(fact.confidence).toBeLessThan(1);
    expect(stated.place.by.syntax).toBe("visible");
    const rating = "rating" in fact ? fact.rating : undefined;
    if (rating?.value !== undefined) expect(Number.isFinite(rating.value)).toBe(true);
    if (rating?.normalised !== undefined) expect(rating.normalised >= 0 && rating.normalised <= 1).toBe(true);
    if (fact.kind === "aggregate-rating") expect(Number.isSafeInteger(fact.ratingCount ?? 0)).toBe(true);
  }
});

const readsOf = (html: string): number =>
  countReads(
    `<!doctype html><html lang="en"><body><main><h1>Elm Court</h1><h2>Reviews</h2>${html}</main></body></html>`,
  );

/** Four times the page is about four times the work: what is asked for each pair of its parts would be sixteen times. */
test.each([
  ["stars", 500, (size: number) => "<i class='fa fa-star'></i>".repeat(size)],
  ["glyphs", 2_000, (size: number) => `<p>${"★".repeat(size)}</p>`],
  ["one text", 2_000, (size: number) => `<p>${"rating 4.5 out of 5 ".repeat(size)}</p>`],
  ["nested boxes", 500, (size: number) => `${"<div class='review'>".repeat(size / 5)}4.5 out of 5`],
  ["rows of stars", 500, (size: number) => `<p>${"<i class='ic-star'></i>".repeat(5)}</p>`.repeat(size / 5)],
  ["pictures", 500, (size: number) => "<img src='/4-star.svg'>".repeat(size)],
  [
    "gradients",
    500,
    (size: number) =>
      `<svg>${"<linearGradient><stop/></linearGradient>".repeat(9)}<use href='#star'/></svg>`.repeat(size / 20),
  ],
  ["labels", 500, (size: number) => "<span aria-label='4 out of 5 stars'></span>".repeat(size)],
  [
    "cards",
    500,
    (size: number) => `<div class=c><b>Jo</b> ★★★★☆ 3 May 2026<p>Fine rooms all in all.</p></div>`.repeat(size / 10),
  ],
])("does not cost more than its size with very many %s", (_name, size, make) => {
  const [small, large] = [readsOf(make(size)), readsOf(make(size * 4))];
  expect(large).toBeLessThan(small * 4.5);
});
