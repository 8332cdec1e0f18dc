import { fc, test } from "@fast-check/vitest";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { CaptureMade, type CapturedFact, correctFact, fieldsOf } from "../../../src/domain/evidence/captures";
import { uncorrected } from "../../../src/domain/evidence/captures/original";
import { aProfileFact, aRating, aReview, aTag, fact, texts } from "../support/a-fact";

const Stored = CaptureMade.entries.facts.pipe[0].item;
const corrected = (of: CapturedFact, typed: Record<string, string>): CapturedFact => {
  const result = correctFact(of, typed);
  if (!result.ok) throw new Error(`refused: ${result.error.join()}`);
  return result.value;
};
const stored = (of: CapturedFact): CapturedFact => v.parse(Stored, JSON.parse(JSON.stringify(of)));
const saying = (of: CapturedFact) => Object.fromEntries(fieldsOf(of).map(({ name, value }) => [name, value]));

describe("correcting a fact", () => {
  it("keeps what the page said, and normalises by the corrected value", () => {
    const misread = aRating({ value: 43 });
    expect(misread.rating.normalised).toBeUndefined();
    expect(corrected(misread, { "rating.value": "4,3" })).toEqual({
      ...misread,
      rating: { raw: "4,3 von 5", value: 4.3, best: 5, normalised: (4.3 - 1) / 4 },
      original: { rating: { raw: "4,3 von 5", value: 43, best: 5 } },
    });
  });
  it("takes a number with a point or a comma, and nothing else", () => {
    for (const text of ["3.5", "3,5", " 3,50 "])
      expect(corrected(aRating(), { "rating.value": text })).toMatchObject({ rating: { value: 3.5 } });
    for (const text of ["1.234,5", "4 of 5", "4.", "1e3", "٣", "NaN"])
      expect(correctFact(aRating(), { "rating.value": text })).toEqual({ ok: false, error: ["rating.value"] });
  });
  it("loses the place on the scale where the value is off it", () => {
    expect(corrected(aRating(), { "rating.value": "9" })).not.toHaveProperty("rating.normalised");
  });
  it("names every bad text and changes nothing", () => {
    const before = structuredClone(aRating());
    const result = correctFact(before, { "rating.value": "good", ratingCount: "-3", "rating.best": "10" });
    expect(result).toEqual({ ok: false, error: ["rating.value", "ratingCount"] });
    expect(before).toEqual(aRating());
  });
  it("refuses a tag or a value of nothing, also of nothing that can be seen", () => {
    for (const text of ["", " ", "\u200b"]) {
      expect(correctFact(aTag("boat"), { label: text })).toEqual({ ok: false, error: ["label"] });
      expect(correctFact(aProfileFact("jobTitle", "Cook"), { value: text })).toEqual({ ok: false, error: ["value"] });
    }
  });
  it("refuses text longer than a fact can hold", () => {
    expect(correctFact(aReview(), { author: "x".repeat(2001), text: "x".repeat(20_001) })).toEqual({
      ok: false,
      error: ["author", "text"],
    });
    expect(correctFact(aTag("boat"), { label: "x".repeat(2001) })).toEqual({ ok: false, error: ["label"] });
    expect(correctFact(aReview(), { date: "x".repeat(2001) })).toEqual({ ok: false, error: ["date"] });
  });
  it("understands an ISO date and keeps any other in the person's words", () => {
    expect(corrected(aReview(), { date: "2024-04-01" })).toMatchObject({
      date: { raw: "2024-04-01", iso: "2024-04-01" },
    });
    expect(corrected(aReview(), { date: "spring 2024" })).toMatchObject({ date: { raw: "spring 2024" } });
    expect(corrected(aReview(), { date: "2024-02-30" })).not.toHaveProperty("date.iso");
    expect(corrected(aReview(), { date: "\u200b" })).not.toHaveProperty("date.raw");
  });
  it("may take away what the page never meant, and says so", () => {
    expect(stored(corrected(aReview(), { author: "" }))).toEqual({
      ...aReview(),
      author: undefined,
      original: { author: "Ada" },
    });
  });
  it("may add what the reader missed, and take it away again", () => {
    const rated = corrected(aReview(), { "rating.value": "4" });
    expect(rated).toEqual({ ...aReview(), rating: { raw: "", value: 4 }, original: { rating: null } });
    expect(corrected(rated, { "rating.value": "" })).toEqual(aReview());
  });
  it("does not forget an earlier correction that was kept in between", () => {
    const once = stored(corrected(aReview(), { author: "" }));
    expect(corrected(once, { title: "Fine" })).toMatchObject({
      title: "Fine",
      original: { author: "Ada", title: null },
    });
    expect(corrected(once, { author: "Ada" })).toEqual(aReview());
  });
  it("is no correction any more once the page's own text is back", () => {
    const odd = aReview({ author: "A  d a\u200b", date: { raw: "5 March 2024", iso: "2024-03-05" } });
    const changed = corrected(odd, { author: "Ada", date: "2024-04-01", "rating.value": "2" });
    expect(corrected(changed, { author: "A  d a\u200b", date: "2024-03-05", "rating.value": "" })).toEqual(odd);
  });
  it("gives back a place on the scale that only the reader could know", () => {
    const graded = aRating({ raw: "Good", value: undefined, best: undefined, grade: "Good" });
    const known = { ...graded, rating: { raw: "Good", grade: "Good", normalised: 0.66 } };
    expect(corrected(corrected(known, { "rating.value": "3" }), { "rating.value": "" })).toEqual(known);
  });
});

const corrections = fact.chain((read) => fc.tuple(fc.constant(read), texts(read), texts(read)));

describe("whatever is typed", () => {
  test.prop([corrections])("what the page said can be had back", ([read, first, second]) => {
    const once = correctFact(read, first);
    if (!once.ok) return;
    expect(uncorrected(once.value)).toEqual(read);
    const twice = correctFact(stored(once.value), second);
    if (twice.ok) expect(uncorrected(twice.value)).toEqual(read);
  });
  test.prop([corrections])("the page's own texts put back leave no correction", ([read, first]) => {
    const once = correctFact(read, first);
    if (once.ok) expect(corrected(stored(once.value), saying(read))).toEqual(read);
  });
  test.prop([corrections])("a corrected fact is one the log takes", ([read, typed]) => {
    const result = correctFact(read, typed);
    if (result.ok) expect(v.safeParse(Stored, result.value).issues).toBeUndefined();
    else expect(result.error.every((name) => name in typed)).toBe(true);
  });
  test.prop([corrections])("the texts shown, given back, change nothing", ([read]) => {
    expect(corrected(read, saying(read))).toEqual(read);
  });
  test.prop([corrections])("original names exactly the fields that differ from the page", ([read, typed]) => {
    const result = correctFact(read, typed);
    if (!result.ok) return;
    const { original = {}, ...now } = result.value;
    for (const [field, value] of Object.entries(original))
      expect(new Map(Object.entries(now)).get(field)).not.toEqual(value);
    expect({ ...now, ...original }).toEqual({ ...read, ...nulls(original, read) });
  });
});

const nulls = (original: object, read: object) =>
  Object.fromEntries(Object.keys(original).flatMap((name) => (name in read ? [] : [[name, null]])));
