import { fc, test } from "@fast-check/vitest";
import * as v from "valibot";
import { expect } from "vitest";
import { Reading } from "../../../../src/domain/evidence/reading";
import { readBy } from "./support";
import { runs } from "../../support/runs";

const word = fc.oneof(
  fc.constantFrom(
    "Rating",
    "Beds",
    "4.5 stars",
    "out of",
    "",
    " ",
    "__proto__",
    "constructor",
    "\u202E",
    "\uD800",
    "İ",
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const css = fc.constantFrom(
  "*",
  ":scope",
  "b",
  "li",
  "p > b",
  "li[",
  ":has(b)",
  "",
  "::before",
  ":scope > *",
  "html",
  "::slotted(x)",
);
const step = fc.record(
  {
    css,
    label: fc.oneof(word, fc.array(word, { maxLength: 3 })),
    role: fc.oneof(fc.constantFrom("img", "article", "heading", "list", "toString"), word),
    text: word,
    attribute: fc.oneof(fc.constantFrom("href", "title", "aria-label", "datetime", "style"), word),
    as: fc.constantFrom("text", "rating", "count", "date", "link", "grade"),
    after: word,
    before: word,
    grades: fc.array(word, { maxLength: 4 }),
  },
  { requiredKeys: [] },
);
const locator = fc.oneof(step, fc.array(step, { maxLength: 3 }));
const maybe = (...names: string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, locator])), { requiredKeys: [] });
const number = fc.oneof(fc.constantFrom(5, 0, -1, Number.NaN, Number.POSITIVE_INFINITY), fc.double());
const rule = fc.oneof(
  fc.record(
    {
      kind: fc.constant("aggregate-rating"),
      within: locator,
      shape: locator,
      fields: fc
        .tuple(maybe("ratingValue", "ratingCount", "reviewCount", "bestRating"), number)
        .map(([fields, worstRating]) => ({ ...fields, worstRating })),
      distribution: fc.record({ each: locator, value: locator, count: locator }, { requiredKeys: ["each"] }),
    },
    { requiredKeys: ["kind", "fields"] },
  ),
  fc.record(
    {
      kind: fc.constant("review"),
      each: locator,
      fields: fc
        .tuple(maybe("author", "datePublished", "name", "reviewBody", "ratingValue", "url"), number)
        .map(([fields, bestRating]) => ({ ...fields, bestRating })),
      aspects: fc.record({ each: locator, name: locator, ratingValue: locator }),
    },
    { requiredKeys: ["kind", "each", "fields"] },
  ),
  fc.record(
    {
      kind: fc.constant("profile"),
      property: fc.oneof(word, locator),
      at: locator,
      each: fc.oneof(fc.boolean(), locator),
    },
    { requiredKeys: ["kind", "property", "at"] },
  ),
  fc.record(
    { kind: fc.constant("tag"), each: locator, label: locator, by: locator, count: locator },
    { requiredKeys: ["kind", "each"] },
  ),
);
const recipe = fc.record(
  {
    v: fc.constant(1),
    name: word,
    hosts: fc.constant(["reviews.example"]),
    shape: locator,
    subject: fc.record(
      {
        types: fc.array(word, { maxLength: 2 }),
        name: locator,
        url: locator,
        fields: fc.dictionary(word, locator, { maxKeys: 3 }),
      },
      { requiredKeys: ["types"] },
    ),
    rules: fc.array(rule, { maxLength: 4 }),
  },
  { requiredKeys: ["v", "name", "hosts", "rules"] },
);

const piece = fc.constantFrom(
  "<h1>Elm</h1>",
  "<article><b>Ada</b><p>Good food.</p><time datetime=2024-02-31>3 weeks ago</time></article>",
  "<dl><dt>Rating<dd>4.5 out of 5<dt>Beds<dd>NaN</dl>",
  "<li>5 stars 61%</li><li>4 stars 10000%</li>",
  '<a href="javascript:alert(1)" title="99 stars">x</a>',
  '<span aria-label="4.5 stars" role=img style="width:900%"></span>',
  "<b>Beds</b>",
  "<p>Beds: </p>",
  "<ul><li>",
  "</ul>",
  "<form><input name=parentElement><input name=querySelectorAll></form>",
  "<svg><b></b></svg>",
  "<frameset>",
  '<script type="application/ld+json">{"@type":"Hotel","name":"Elm"}</script>',
);

test.prop([recipe, fc.array(piece, { maxLength: 12 })], runs(60))(
  "whatever a recipe says of whatever page, a sound reading comes of it",
  (hostile, pieces) => {
    const reading = readBy(hostile, pieces.join(""));
    const parsed = v.safeParse(Reading, reading);
    expect(parsed.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
    const ids = new Set(reading.subjects.map(({ id }) => id));
    for (const fact of reading.facts) expect(ids.has(fact.subject)).toBe(true);
  },
);
