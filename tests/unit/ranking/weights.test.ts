import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Weights, faultOfWeights, fixedWeights } from "../../../src/domain/casework/ranking";
import { generatorOf } from "../../../src/domain/ground/chance";
import { drawWeights } from "../../../src/domain/casework/ranking/weights/draw-weights";
import { runs } from "../support/runs";

const DRAWS = 20_000;

function drawn(weights: Weights, criteria: number, draws = DRAWS): number[][] {
  const draw = drawWeights(weights, criteria, generatorOf("weights"));
  const into = new Float64Array(criteria);
  return Array.from({ length: draws }, () => {
    draw(into);
    return [...into];
  });
}

const meansOf = (rows: number[][]): number[] =>
  rows[0]!.map((_, k) => rows.reduce((sum, row) => sum + row[k]!, 0) / rows.length);
const variancesOf = (rows: number[][]): number[] => {
  const means = meansOf(rows);
  return means.map((mean, k) => rows.reduce((sum, row) => sum + (row[k]! - mean) ** 2, 0) / rows.length);
};

const near = (found: readonly number[], expected: readonly number[], by: number): void => {
  expect(found).toHaveLength(expected.length);
  found.forEach((one, k) => expect(Math.abs(one - expected[k]!)).toBeLessThan(by));
};

describe("weights of which nothing is said", () => {
  it("are uniform: the mean is 1/n, the variance (n − 1) / (n² (n + 1))", () => {
    const rows = drawn({ kind: "any" }, 4);
    near(meansOf(rows), [0.25, 0.25, 0.25, 0.25], 0.006);
    near(variancesOf(rows), [3 / 80, 3 / 80, 3 / 80, 3 / 80], 0.002);
  });

  it("stand for equal ones", () => expect(fixedWeights({ kind: "any" }, 4)).toEqual([0.25, 0.25, 0.25, 0.25]));
  it("are 1 where there is one criterion", () => expect(drawn({ kind: "any" }, 1, 2)).toEqual([[1], [1]]));
});

describe("weights of which the order is said", () => {
  const weights: Weights = { kind: "order", ranks: [2, 1, 3] };

  it("stand for the centroid: 11/18, 5/18, 2/18 of three (Barron and Barrett 1996)", () => {
    near(fixedWeights(weights, 3), [5 / 18, 11 / 18, 2 / 18], 1e-15);
  });

  it("are always in that order, and the centroid in the mean", () => {
    const rows = drawn(weights, 3);
    expect(rows.every(([a, b, c]) => b! >= a! && a! >= c!)).toBe(true);
    near(meansOf(rows), [5 / 18, 11 / 18, 2 / 18], 0.006);
  });

  it("are in any order where ranks are equal", () => {
    const tied: Weights = { kind: "order", ranks: [1, 2, 2] };
    near(fixedWeights(tied, 3), [11 / 18, 7 / 36, 7 / 36], 1e-15);
    const rows = drawn(tied, 3);
    expect(rows.every(([a, b, c]) => a! >= b! && a! >= c!)).toBe(true);
    near(meansOf(rows), [11 / 18, 7 / 36, 7 / 36], 0.006);
    near([rows.filter(([, b, c]) => b! > c!).length / DRAWS], [0.5], 0.015);
  });
});

describe("weights within intervals", () => {
  it("are uniform there: of two, one's mean is the middle and its variance a twelfth of its width's square", () => {
    const weights: Weights = {
      kind: "intervals",
      intervals: [
        { low: 0.2, high: 0.4 },
        { low: 0, high: 1 },
      ],
    };
    const rows = drawn(weights, 2);
    near(meansOf(rows), [0.3, 0.7], 0.002);
    near(variancesOf(rows), [0.04 / 12, 0.04 / 12], 0.0001);
  });

  it("are those of which nothing is said where each may be anything", () => {
    const rows = drawn({ kind: "intervals", intervals: Array.from({ length: 5 }, () => ({ low: 0, high: 1 })) }, 5);
    near(meansOf(rows), [0.2, 0.2, 0.2, 0.2, 0.2], 0.006);
    near(
      variancesOf(rows),
      Array.from({ length: 5 }, () => 4 / 150),
      0.002,
    );
  });

  it("are where most tries would miss: forty weights of a fortieth each, give or take a hundredth of that", () => {
    const intervals = Array.from({ length: 40 }, () => ({ low: 0.02475, high: 0.02525 }));
    const rows = drawn({ kind: "intervals", intervals }, 40, 500);
    expect(rows.flat().every((one) => one >= 0.02475 - 1e-12 && one <= 0.02525 + 1e-12)).toBe(true);
  });

  it("stand for the ones as far above each low end as above the others", () => {
    const intervals = [
      { low: 0.1, high: 0.3 },
      { low: 0.5, high: 0.9 },
    ];
    // 0.4 are left over low ends of 0.6, of widths of 0.6: two thirds of each.
    near(fixedWeights({ kind: "intervals", intervals }, 2), [0.1 + 0.4 / 3, 0.5 + 0.8 / 3], 1e-15);
  });
});

describe("weights in points", () => {
  it("stand for their shares", () =>
    expect(fixedWeights({ kind: "points", points: [100, 60, 40] }, 3)).toEqual([0.5, 0.3, 0.2]));

  it("are moved by 10 at most unless told, and what was given nothing stays nothing", () => {
    const rows = drawn({ kind: "points", points: [50, 50, 0] }, 3);
    const shares = rows.map(([first]) => first!);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.4);
    expect(Math.max(...shares)).toBeLessThanOrEqual(0.6);
    expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.19);
    expect(rows.every(([, , third]) => third === 0)).toBe(true);
  });

  it("are as they are within no band", () =>
    expect(drawn({ kind: "points", points: [30, 10], band: 0 }, 2, 3)).toEqual([
      [0.75, 0.25],
      [0.75, 0.25],
      [0.75, 0.25],
    ]));
});

const intervals = fc
  .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((ends) => ends.map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })));
const anyWeights: fc.Arbitrary<readonly [Weights, number]> = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((count) => [{ kind: "any" }, count] as const),
  fc
    .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 9 })
    .map((ranks) => [{ kind: "order", ranks }, ranks.length] as const),
  intervals.map((ends) => [{ kind: "intervals", intervals: ends }, ends.length] as const),
  fc
    .tuple(
      fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 9 }),
      fc.double({ min: 0, max: 100, noNaN: true }),
    )
    .map(([points, band]) => [{ kind: "points", points, band }, points.length] as const),
);

test.prop([anyWeights], runs(300))("whatever is said of them, they are shares that add up to 1", ([weights, count]) => {
  fc.pre(faultOfWeights(weights, count) === undefined);
  for (const row of [fixedWeights(weights, count), ...drawn(weights, count, 20)]) {
    expect(row).toHaveLength(count);
    expect(row.every((one) => one >= -1e-9 && one <= 1 + 1e-9)).toBe(true);
    expect(Math.abs(row.reduce((sum, one) => sum + one, 0) - 1)).toBeLessThan(1e-9);
  }
});

describe("what is wrong with weights", () => {
  it.each([
    ["weights-sum-to-nothing", { kind: "points", points: [0, 0] }],
    ["weight-negative", { kind: "points", points: [1, -1] }],
    ["weight-negative", { kind: "points", points: [1, 1], band: -1 }],
    ["weight-not-a-number", { kind: "points", points: [1, Number.NaN] }],
    ["weight-not-a-number", { kind: "points", points: [1.7e308, 1.7e308] }],
    ["weights-missing", { kind: "points", points: [1] }],
    ["weights-missing", { kind: "order", ranks: [1, 2, 3] }],
    [
      "interval-turned",
      {
        kind: "intervals",
        intervals: [
          { low: 0.6, high: 0.5 },
          { low: 0, high: 1 },
        ],
      },
    ],
    [
      "intervals-impossible",
      {
        kind: "intervals",
        intervals: [
          { low: 0.6, high: 1 },
          { low: 0.6, high: 1 },
        ],
      },
    ],
    [
      "intervals-impossible",
      {
        kind: "intervals",
        intervals: [
          { low: 0, high: 0.4 },
          { low: 0, high: 0.4 },
        ],
      },
    ],
  ] as const)("%s: %j", (code, weights) => expect(faultOfWeights(weights, 2)).toBe(code));

  it("nothing, where tenths add up to 1 but for the last digit", () => {
    const tenths = Array.from({ length: 10 }, () => ({ low: 0.1, high: 0.1 }));
    expect(faultOfWeights({ kind: "intervals", intervals: tenths }, 10)).toBeUndefined();
  });
});
