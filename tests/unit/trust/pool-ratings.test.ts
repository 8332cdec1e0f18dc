import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  type Mark,
  type Pooled,
  type RatingSource,
  estimateRating,
  poolRatings,
} from "../../../src/domain/casework/trust";
import { estimated, stars } from "./stars";

const NOW = "2026-03-02T09:00:00.000Z";

const source = (name: string, said: Partial<RatingSource> = {}): RatingSource => ({
  host: `${name}.example`,
  listing: `${name}.example 7`,
  estimate: estimated({ ...stars(2, 2, 6, 16, 24), citations: [{ origin: "counterflow/a", index: name.length }] }),
  reliability: "A",
  capturedAt: NOW,
  ...said,
});

function pool(...sources: readonly RatingSource[]): Pooled {
  const answer = poolRatings(sources, { now: NOW });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const marks = (...sources: readonly RatingSource[]): readonly Mark[] => pool(...sources).marks;
const width = ({ low, high }: Pooled): number => high - low;

describe("one source", () => {
  it("says what its estimate says, as surely, and that it is the only one", () => {
    const only = source("care");
    const found = pool(only);
    expect(found.value).toBeCloseTo(only.estimate.value, 12);
    expect(width(found)).toBeCloseTo(only.estimate.high - only.estimate.low, 12);
    expect(found.marks).toEqual(["one-source"]);
    expect(found.parts).toEqual([expect.objectContaining({ host: "care.example", weight: 1 })]);
  });

  it("counts for less by its grade, and says where it has none", () => {
    const graded = (["A", "B", "C", "D", "E", "F", null] as const).map((reliability) =>
      pool(source("care", { reliability })),
    );
    expect(graded.map(({ effectiveCount }) => effectiveCount)).toEqual([50, 40, 25, 12.5, 5, 25, 25]);
    expect(graded.map((one) => one.marks.includes("not-graded"))).toEqual([...Array<boolean>(6).fill(false), true]);
    expect(graded[4]?.marks).toContain("few");
  });

  it("counts for what the agency says", () => {
    const answer = poolRatings([source("care", { reliability: "E" })], {
      now: NOW,
      discounts: { A: 1, B: 1, C: 1, D: 1, E: 0, F: 1, "not-graded": 1 },
    });
    expect(answer).toMatchObject({ ok: false, error: { code: "nothing-left", leftOut: [{ why: "no-weight" }] } });
  });

  it("counts for half a year old, and is stale after two", () => {
    expect(pool(source("care", { capturedAt: "2025-03-02T09:00:00.000Z" }))).toMatchObject({
      effectiveCount: 25,
      marks: ["one-source"],
    });
    expect(marks(source("care", { capturedAt: "2024-03-01T09:00:00.000Z" }))).toContain("stale");
  });
});

describe("several sources", () => {
  it("that agree are surer than each, and no more than a little is between them", () => {
    const found = pool(source("care"), source("zorg"), source("rate"));
    expect(width(found)).toBeLessThan(width(pool(source("care"))));
    expect(found.marks).toEqual([]);
    expect(found.between).toBeLessThan(0.06);
  });

  it("that differ widen the interval, and it is said", () => {
    const bad = { estimate: estimated(stars(24, 16, 6, 2, 2)) };
    const found = pool(source("care"), source("zorg", bad));
    expect(found.marks).toEqual(["sources-differ"]);
    expect(width(found)).toBeGreaterThan(2 * width(pool(source("care"), source("zorg"))));
    expect(found.value).toBeGreaterThan(2.5);
    expect(found.value).toBeLessThan(3.5);
  });

  it("on other scales are given on one, and it is said", () => {
    const school = estimateRating({
      scale: { worst: 6, best: 1 },
      count: 40,
      value: 2,
      distribution: [
        { value: 1, count: 20 },
        { value: 3, count: 20 },
      ],
    });
    if (!school.ok) throw new Error(school.error.code);
    const found = pool(source("care"), source("noten", { estimate: school.value }));
    expect(found.scale).toEqual({ worst: 1, best: 5 });
    expect(found.marks).toEqual(["rescaled"]);
    expect(found.value).toBeGreaterThan(3.9);
    expect(found.value).toBeLessThan(4.3);
  });

  it("give the same digits in any order", () => {
    const three = [
      source("care", { reliability: "B" }),
      source("zorg", { estimate: estimated(stars(0, 1, 0, 2, 9)) }),
      source("rate", { estimate: estimated({ value: 3.3, count: 17 }), reliability: null }),
    ];
    expect(pool(...three)).toEqual(pool(...[...three].reverse()));
  });
});

describe("what does not count", () => {
  const leftOut = (...sources: readonly RatingSource[]) =>
    pool(...sources).how.leftOut.map(({ host, why }) => [host, why]);

  it("is all but one of those that copy each other: the one with the most ratings", () => {
    const small = { estimate: estimated(stars(1, 0, 0, 2, 3)), copies: "g" };
    const found = pool(source("care", { copies: "g" }), source("echo", small));
    expect(found.how.leftOut).toEqual([{ host: "echo.example", citations: [], why: "copy" }]);
    expect(found.quantiles).toEqual(pool(source("care")).quantiles);
  });

  it("is what the source has said otherwise since", () => {
    const earlier = source("care", { capturedAt: "2026-02-02T09:00:00.000Z" });
    expect(leftOut(earlier, source("care"))).toEqual([["care.example", "restated"]]);
    expect(marks(source("care"), earlier)).toContain("restated");
  });

  it("is what was removed or is another thing's, unless there is nothing else", () => {
    const removed = source("zorg", { removed: true });
    const chain = source("keten", { inherited: true });
    expect(leftOut(source("care"), removed, chain)).toEqual([
      ["zorg.example", "removed"],
      ["keten.example", "inherited"],
    ]);
    expect(marks(removed)).toEqual(["one-source", "removed"]);
    expect(pool(chain)).toMatchObject({ effectiveCount: 12.5, marks: ["one-source", "inherited"] });
  });

  it("is everything where there is nothing", () => {
    expect(poolRatings([], { now: NOW })).toEqual({ ok: false, error: { code: "nothing-left", leftOut: [] } });
  });
});

describe("how it came", () => {
  it("names every source with its discounts, and cites what was used", () => {
    const { how } = pool(source("care", { reliability: "B" }), source("zorg"));
    expect(how.inputs).toEqual([
      { origin: "counterflow/a", index: 4 },
      { origin: "counterflow/a", index: 4 },
    ]);
    expect(how.steps.map(({ code, host }) => host ?? code)).toEqual([
      "care.example",
      "zorg.example",
      "between",
      "pooled",
    ]);
    expect(how.steps[0]?.numbers).toMatchObject({ count: 50, discount: 0.8, fresh: 1, effectiveCount: 40 });
  });
});

describe("any sources", () => {
  const counts = fc
    .array(fc.nat({ max: 200 }), { minLength: 5, maxLength: 5 })
    .filter((all) => all.some((one) => one > 0));
  const any = fc.array(
    fc.record({ counts, reliability: fc.constantFrom("A", "C", "E", null), copies: fc.constantFrom(null, "g") }),
    { minLength: 1, maxLength: 7 },
  );

  test.prop([any])("make ascending quantiles within the scale, about the value", (said) => {
    const found = pool(
      ...said.map(({ counts: of, reliability, copies }, n) =>
        source(`s${n}`, { estimate: estimated(stars(...of)), reliability, copies }),
      ),
    );
    expect(found.quantiles.every((one, n) => one >= (found.quantiles[n - 1] ?? 1) && one <= 5)).toBe(true);
    expect(found.low <= found.value && found.value <= found.high).toBe(true);
  });
});
