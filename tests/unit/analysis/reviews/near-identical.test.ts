import { fc, it as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { findNearIdentical } from "../../../../src/domain/analysis/reviews/near-identical";
import { newRowBook } from "../../../../src/domain/analysis/reviews/row-book";
import { overlapOf, shinglesOf } from "../../../../src/domain/analysis/reviews/shingles";
import { findNearIdentical as findPlainly } from "../support/plain/near-identical";
import { overlapOf as overlapPlainly, shinglesOf as shinglesPlainly } from "../support/plain/shingles";

/** Sentences that come again and again, so that many texts share some and few nearly all. */
const SENTENCES = [
  "the room was clean and the bed was very good",
  "we waited two hours for somebody to open the door",
  "Das Personal war überaus freundlich und immer für uns da",
  "nobody ever answered the telephone when we called them",
  "das essen war kalt und kam fast jeden tag zu spät",
  "cafe\u0301 and tea were served in the garden each afternoon",
  "一部屋はとても清潔で朝食も美味しかったです",
  "they sent the wrong invoice three times in one month",
];
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...SENTENCES) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 6,
  })
  .map((parts) => parts.join(" "));
const review = fc.record(
  { author: fc.constantFrom("Ann", "Bob", "Cid", "Anonymous"), subject: fc.constantFrom("x", "y"), text },
  { requiredKeys: ["subject"] },
);

describe("nearly identical texts", () => {
  property.prop([fc.array(review, { maxLength: 40 })])("are those that the plain way finds", (made) => {
    const reviews = made.map((one, n) => ({ ...one, id: String(n), source: "a.example" }));
    expect(findNearIdentical(reviews)).toEqual(findPlainly(reviews));
  });

  property.prop([text, text])("are compared as sets are", (a, b) => {
    const [one, other] = [shinglesOf(a), shinglesOf(b)];
    const [oneSet, otherSet] = [shinglesPlainly(a), shinglesPlainly(b)];
    expect(one && [...one]).toEqual(oneSet && [...oneSet].sort((x, y) => x - y));
    if (one && other && oneSet && otherSet) expect(overlapOf(one, other)).toBe(overlapPlainly(oneSet, otherSet));
  });

  property.prop([fc.array(text, { minLength: 1, maxLength: 12 }), fc.infiniteStream(fc.nat(11))])(
    "are the same however often two are asked about",
    (texts, places) => {
      const book = newRowBook(texts.map((one, n) => ({ id: String(n), subject: "x", text: one })));
      for (const place of places.take(60)) {
        const [a, b] = [place % texts.length, (place * 7 + 3) % texts.length];
        const [one, other] = [shinglesPlainly(texts[a] ?? ""), shinglesPlainly(texts[b] ?? "")];
        expect(book.isAlike(a, b, 0.6)).toBe(!!one && !!other && overlapPlainly(one, other) >= 0.6);
      }
    },
  );

  it("bears texts without end and none at all", () => {
    const long = "a b c d e f g h i j k ".repeat(100_000);
    expect(
      findNearIdentical([
        { id: "1", subject: "x" },
        { id: "2", subject: "x", text: "" },
      ]),
    ).toEqual([]);
    expect(
      findNearIdentical([
        { id: "1", subject: "x", author: "a", text: long },
        { id: "2", subject: "y", author: "b", text: `${long}z` },
      ]),
    ).toHaveLength(1);
  });
});
