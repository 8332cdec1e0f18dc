import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Condition, type ToldChange, baselineOf, changesSince } from "../../../src/domain/casework/watch";
import type { Fact } from "../../../src/domain/evidence/reading";
import { below, captured, changes, falls, property, rated, review, rises, stars } from "./facts";

const ANYTHING: readonly Condition[] = [
  { field: "rating", direction: "changes", by: null },
  { field: "count", direction: "changes", by: null },
  below(5),
  changes("grade"),
];
const since = (was: readonly Fact[], now: readonly Fact[], ...conditions: readonly Condition[]) =>
  changesSince(baselineOf([captured(was)], []), now, conditions);

describe("what of a listing has changed", () => {
  it("is a rating that fell by as much as was asked for, and not by less", () => {
    expect(since([rated(stars(4.3))], [rated(stars(4))], falls(0.3))).toMatchObject([
      {
        field: "rating",
        was: ["4.3 out of 5"],
        now: ["4 out of 5"],
        wasValue: 4.3,
        nowValue: 4,
        scale: { worst: 1, best: 5 },
      },
    ]);
    expect(since([rated(stars(4.3))], [rated(stars(4.1))], falls(0.3))).toEqual([]);
    expect(since([rated(stars(4.3))], [rated(stars(4.9))], falls())).toEqual([]);
    expect(since([rated(stars(4.3))], [rated(stars(4.9))], rises(0.5))).toHaveLength(1);
  });

  it("is worse where a scale runs down and the number rose", () => {
    const mark = (value: number) =>
      rated({ raw: String(value), value, best: 1, worst: 6, normalised: (6 - value) / 5 });
    expect(since([mark(2)], [mark(3)], falls(0.5))).toHaveLength(1);
    expect(since([mark(2)], [mark(1)], falls())).toEqual([]);
  });

  it("is a grade that fell, in the order of its scale", () => {
    const grades = ["Outstanding", "Good", "Requires improvement", "Inadequate"];
    const graded = (grade: string) => rated({ raw: grade, grade, grades });
    expect(since([graded("Good")], [graded("Inadequate")], falls(0.3))).toMatchObject([
      { was: ["Good"], now: ["Inadequate"] },
    ]);
    expect(since([graded("Good")], [graded("Outstanding")], falls())).toEqual([]);
    expect(since([graded("Good")], [graded("Outstanding")], rises())).toHaveLength(1);
  });

  it("is a count, of ratings or of reviews, each with its own kind", () => {
    const counted = (reviewCount: number) => rated(stars(4), { reviewCount });
    const rises: Condition = { field: "count", direction: "rises", by: 5 };
    expect(since([counted(80)], [counted(84)], rises)).toEqual([]);
    expect(since([counted(80)], [counted(85)], rises)).toMatchObject([
      { property: "reviewCount", wasValue: 80, nowValue: 85 },
    ]);
    expect(since([counted(80)], [rated(stars(4), { ratingCount: 99 })], rises)).toEqual([]);
  });

  it("is a new review below a value, on the scale that was asked for", () => {
    const old = review("Old", 1);
    expect(since([old], [old, review("New", 2), review("Kind", 5)], below(3))).toMatchObject([
      { author: "New", was: [] },
    ]);
    expect(since([old], [old, review("Ten", 2, { rating: stars(2, 10) })], below(3))).toEqual([]);
    expect(since([old], [old, review("Mute", 2, { rating: undefined })], below(3))).toEqual([]);
  });

  it("is no review that is dated before the capture, which may have left it unticked", () => {
    const dated = (iso: string) => review("Late", 1, { date: { raw: iso, iso } });
    expect(since([rated(stars(4))], [dated("2026-11-02")], below(3))).toEqual([]);
    expect(since([rated(stars(4))], [dated("2026-11-10")], below(3))).toHaveLength(1);
  });

  it("is a property that says something else; a number by how much", () => {
    expect(since([property("grade", "Good")], [property("grade", "Inadequate")], changes("grade"))).toMatchObject([
      { field: "fact", property: "grade", was: ["Good"], now: ["Inadequate"] },
    ]);
    expect(since([property("grade", "Good")], [property("grade", " good ")], changes("grade"))).toEqual([]);
    const free = changes("places", { direction: "falls", by: 2 });
    expect(since([property("places", "5")], [property("places", "4")], free)).toEqual([]);
    expect(since([property("places", "5")], [property("places", "3")], free)).toMatchObject([
      { wasValue: 5, nowValue: 3 },
    ]);
  });

  it("is nothing that is only not shown, or was never captured", () => {
    const was = [
      rated(stars(4.3), { reviewCount: 9 }),
      property("grade", "Good"),
      property("grade", "Safe"),
      review("A", 1),
    ];
    expect(since(was, [], ...ANYTHING)).toEqual([]);
    expect(since(was, [property("grade", "Safe")], ...ANYTHING)).toEqual([]);
    expect(since([property("other", "x")], [rated(stars(1)), property("grade", "Bad")], ...ANYTHING)).toEqual([]);
  });

  it("is nothing at all where no capture is left to compare with", () => {
    expect(changesSince(baselineOf([], []), [review("A", 1), rated(stars(1))], ANYTHING)).toEqual([]);
  });

  it("is as the page said it, whatever a person corrected", () => {
    const corrected = { ...property("grade", "Inadequate"), original: { value: "Good" } };
    const baseline = baselineOf([captured([], { facts: [corrected] })], []);
    expect(changesSince(baseline, [property("grade", "Good")], [changes("grade")])).toEqual([]);
  });
});

describe("what was told", () => {
  const told = (index: number, found: ToldChange["changes"]): ToldChange => ({
    at: `2026-11-1${index}T08:00:00.000Z`,
    origin: "counterflow/a",
    index,
    changes: found,
  });
  const was = [rated(stars(4.3), { reviewCount: 9 }), property("grade", "Good")];

  it("is not told again, and is where the next comparison begins", () => {
    const captures = [captured(was)];
    const now = [rated(stars(3.9), { reviewCount: 12 }), property("grade", "Bad"), review("New", 1)];
    const first = changesSince(baselineOf(captures, []), now, ANYTHING);
    expect(first).toHaveLength(4);
    const later = baselineOf(captures, [told(5, first)]);
    expect(changesSince(later, now, ANYTHING)).toEqual([]);
    expect(changesSince(later, [rated(stars(3.7))], [falls(0.3)])).toEqual([]);
    expect(changesSince(later, [rated(stars(3.6))], [falls(0.3)])).toMatchObject([{ was: ["3.9 out of 5"] }]);
    expect(later.place).toEqual({ origin: "counterflow/a", index: 5 });
  });

  it("gives way to a later capture", () => {
    const first = changesSince(baselineOf([captured(was)], []), [rated(stars(3.9))], [falls()]);
    const again = captured([rated(stars(4.2))], { at: "2026-11-20T08:00:00.000Z", index: 9 });
    expect(
      changesSince(baselineOf([captured(was), again], [told(5, first)]), [rated(stars(3.9))], [falls(0.3)]),
    ).toMatchObject([{ was: ["4.2 out of 5"], now: ["3.9 out of 5"] }]);
  });
});

const rating = fc
  .record({ value: fc.integer({ min: 10, max: 50 }), best: fc.constantFrom(5, 10) })
  .map(({ value, best }) => stars(value / 10, best));
const fact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({ rating, reviewCount: fc.nat(200) }).map((one) => rated(one.rating, { reviewCount: one.reviewCount })),
  fc
    .record({ name: fc.constantFrom("grade", "places"), value: fc.constantFrom("Good", "Bad", "3", "7") })
    .map((one) => property(one.name, one.value)),
  fc
    .record({ author: fc.constantFrom("A", "B", "C", "D"), value: fc.integer({ min: 1, max: 5 }) })
    .map((one) => review(one.author, one.value)),
);
const facts = fc.array(fact, { maxLength: 12 });
const ALL = [...ANYTHING, changes("places", { direction: "falls", by: 1 }), falls(0.3), rises(0.2)];

describe("whatever a page says", () => {
  test.prop([facts])("the same as was captured is nothing", (said) => {
    expect(since(said, said, ...ALL)).toEqual([]);
  });
  test.prop([
    facts,
    facts.chain((now) => fc.tuple(fc.constant(now), fc.shuffledSubarray(now, { minLength: now.length }))),
  ])("the order does not matter", (was, [now, shuffled]) => {
    expect(since(was, shuffled, ...ALL)).toEqual(since(was, now, ...ALL));
  });
  test.prop([facts, facts])("it is told once", (was, now) => {
    const captures = [captured(was)];
    const found = changesSince(baselineOf(captures, []), now, ALL);
    const told = { at: "2026-11-12T08:00:00.000Z", origin: "counterflow/a", index: 5, changes: found };
    expect(changesSince(baselineOf(captures, [told]), now, ALL)).toEqual([]);
  });
  test.prop([rating, rating, fc.constantFrom("falls" as const, "rises" as const, "changes" as const)])(
    "ratings on two scales are never compared",
    (a, b, direction) => {
      fc.pre(a.best !== b.best);
      expect(since([rated(a)], [rated(b)], { field: "rating", direction, by: null })).toEqual([]);
    },
  );
  test.prop([facts])("showing nothing tells nothing", (was) => {
    expect(since(was, [], ...ALL)).toEqual([]);
  });
});
