import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Cell, type RankRequest, rank, rankInSlices } from "../../../src/domain/casework/ranking";
import { drawBlocks } from "../../../src/domain/casework/ranking/draws/draw-blocks";
import { runs } from "../support/runs";
import { UNKNOWN, asking, between, exactly, ranked } from "./support";

/** Four standard errors of a share of 10,000 draws, at most. */
const NEAR = 0.02;

const near = (found: number, expected: number, by = NEAR): void =>
  expect(Math.abs(found - expected), `${found} is not near ${expected}`).toBeLessThan(by);

describe("two alternatives, each best by one criterion", () => {
  const ranking = ranked(
    asking(
      [
        [100, 0],
        [0, 100],
      ],
      { kind: "any" },
    ),
  );

  it("are each first half of the time where nothing is said of the weights", () => {
    near(ranking.acceptability[0]![0]!, 0.5);
    near(ranking.acceptability[1]![0]!, 0.5);
  });

  it("are first with three quarters of the weight on their own criterion in the mean, and surely with that", () => {
    near(ranking.central[0]![0]!, 0.75);
    near(ranking.central[1]![0]!, 0.25);
    expect(ranking.confidence).toEqual([1, 1]);
  });

  it("are level with equal weights, and it is said", () => {
    expect(ranking.points.map(({ value }) => value)).toEqual([50, 50]);
    expect(ranking).toMatchObject({ rankOrder: [0, 1], ties: [[0, 1]] });
  });

  it("come to what weights allow: nine draws in ten from 5 to 95 points", () => {
    near(ranking.points[0]!.low, 5, 1.5);
    near(ranking.points[0]!.high, 95, 1.5);
  });
});

describe("values and weights that are exact", () => {
  const ranking = ranked(
    asking(
      [
        [80, 20],
        [40, 60],
        [90, 0],
      ],
      { kind: "points", points: [30, 10], band: 0 },
    ),
  );

  it("rank as anybody can work out", () => {
    expect(ranking.weights).toEqual([0.75, 0.25]);
    expect(ranking.contributions).toEqual([
      [60, 5],
      [30, 15],
      [67.5, 0],
    ]);
    expect(ranking.points).toEqual([
      { value: 65, low: 65, high: 65 },
      { value: 45, low: 45, high: 45 },
      { value: 67.5, low: 67.5, high: 67.5 },
    ]);
    expect(ranking).toMatchObject({ rankOrder: [2, 0, 1], ties: [], unknown: [[], [], []] });
    expect(ranking.acceptability).toEqual([
      [0, 1, 0],
      [0, 0, 1],
      [1, 0, 0],
    ]);
  });

  it("give no central weights to what is never first", () => {
    expect(ranking.central).toEqual([null, null, [0.75, 0.25]]);
    expect(ranking.confidence).toEqual([null, null, 1]);
  });
});

it("takes a value for anything within its quantiles", () => {
  const ranking = ranked(asking([[between(0, 100)], [30]], { kind: "any" }));
  near(ranking.acceptability[0]![0]!, 0.7);
  near(ranking.points[0]!.low, 5, 1.5);
  near(ranking.confidence[0]!, 0.7);
});

it("shares ranks evenly between equal ones", () => {
  const ranking = ranked(asking([[50], [70], [70], [70]], { kind: "any" }, { draws: 12 }));
  const third = [1, 1, 1, 0].map((one) => expect.closeTo(one / 3, 12) as number);
  expect(ranking.acceptability).toEqual([[0, 0, 0, 1], third, third, third]);
  expect(ranking.confidence).toEqual([null, ...third.slice(0, 3)]);
  expect(ranking).toMatchObject({ rankOrder: [1, 2, 3, 0], ties: [[1, 2, 3]] });
});

it("ranks one alternative alone", () => {
  expect(ranked(asking([[40, 60]], { kind: "points", points: [1, 1], band: 0 }))).toMatchObject({
    acceptability: [[1]],
    central: [[0.5, 0.5]],
    confidence: [1],
    points: [{ value: 50 }],
  });
});

describe("a cell of which nothing is known", () => {
  const ranking = ranked(
    asking(
      [
        [100, UNKNOWN],
        [80, 90],
      ],
      { kind: "points", points: [50, 50], band: 0 },
    ),
  );

  it("has the total unknown, and says between what it lies", () => {
    expect(ranking.points[0]!.value).toBeNull();
    near(ranking.points[0]!.low, 52.5, 0.75);
    near(ranking.points[0]!.high, 97.5, 0.75);
    expect(ranking.contributions[0]).toEqual([50, null]);
    expect(ranking.unknown).toEqual([[1], []]);
  });

  // It takes 70 points there to reach 85.
  it("counts as anything from 0 to 100", () => near(ranking.acceptability[0]![0]!, 0.3));

  it("leaves the total known where it does not count", () => {
    const weights = { kind: "points", points: [50, 0] } as const;
    expect(ranked(asking([[100, UNKNOWN]], weights)).points[0]!.value).toBe(100);
  });
});

describe("the same request", () => {
  const request = asking(
    [
      [between(20, 60), 30],
      [between(10, 80), UNKNOWN],
    ],
    { kind: "order", ranks: [1, 2] },
  );

  it("gives the same digits, and another seed others", () => {
    const text = JSON.stringify(ranked(request));
    expect(JSON.stringify(ranked(request))).toBe(text);
    expect(JSON.stringify(ranked({ ...request, seed: "another" }))).not.toBe(text);
  });

  it("tells how far it is, and ends at the whole", () => {
    const told = [...rankInSlices(request)];
    expect(told.length).toBeGreaterThan(10);
    expect(told.at(-1)).toEqual({ done: 20_000, total: 20_000 });
  });
});

it("draws a cell's values whatever other cells hold", () => {
  const worthOf = (cells: readonly (readonly Cell[])[], cell: number): number[] => {
    const blocks = drawBlocks(asking(cells, { kind: "any" }), 300)();
    return [...blocks].flatMap(({ worth, cells: all, count }) =>
      Array.from({ length: count }, (_, draw) => worth[draw * all + cell]!),
    );
  };
  const [one, other] = [between(0, 50), between(40, 80)];
  expect(worthOf([[one, other]], 1)).toEqual(
    worthOf(
      [
        [UNKNOWN, other],
        [other, one],
        [exactly(4), one],
      ],
      1,
    ),
  );
});

it("draws anew what is too much to be kept, and the same", () => {
  const cells = Array.from({ length: 1050 }, () => [between(0, 100)]);
  const blocks = drawBlocks(asking(cells, { kind: "any" }), 8_000);
  const sums = (): number[] => [...blocks()].map(({ worth }) => worth.reduce((sum, one) => sum + one, 0));
  const first = sums();
  expect(first.length).toBeGreaterThan(100);
  expect(sums()).toEqual(first);
});

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 100 }).map(exactly) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
      .map(([low, more]) => between(low, low + more)),
  },
  { weight: 1, arbitrary: fc.constant(UNKNOWN) },
);
const requests: fc.Arbitrary<RankRequest> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }), fc.string())
  .chain(([alternatives, criteria, seed]) =>
    fc
      .record({
        cells: fc.array(fc.array(cell, { minLength: criteria, maxLength: criteria }), {
          minLength: alternatives,
          maxLength: alternatives,
        }),
        weights: fc.oneof(
          fc.constant({ kind: "any" } as const),
          fc
            .array(fc.integer({ min: 1, max: 3 }), { minLength: criteria, maxLength: criteria })
            .map((ranks) => ({ kind: "order", ranks }) as const),
        ),
      })
      .map(({ cells, weights }) => asking(cells, weights, { seed, draws: 150 })),
  );

test.prop([requests], runs(200))("every alternative has some rank, and every rank somebody", (request) => {
  const { acceptability, central, confidence, rankOrder, points } = ranked(request);
  const sums = [...acceptability, ...acceptability.map((_, at) => acceptability.map((row) => row[at]!))];
  for (const shares of sums) expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  expect([...rankOrder].sort((a, b) => a - b)).toEqual(acceptability.map((_, one) => one));
  acceptability.forEach(([first], one) => {
    expect(central[one] === null).toBe(first === 0);
    expect(confidence[one] === null).toBe(first === 0);
    expect(points[one]!.low).toBeLessThanOrEqual(points[one]!.high);
  });
});

test.prop([requests], runs(100))("what is better in everything than all others is always first", (request) => {
  const best = request.criteria.map(() => exactly(101));
  const known = request.cells.map((row) => row.map((one) => ("unknown" in one ? exactly(100) : one)));
  // A hundred and one points are a hundred.
  fc.pre(known.every((row) => row.some((one) => !("unknown" in one) && one.value < 100)));
  const { acceptability } = ranked({ ...request, cells: [...known, best] });
  expect(acceptability.at(-1)![0]).toBeGreaterThan(0.999);
});

describe("what cannot be ranked", () => {
  const good = asking(
    [
      [1, 2],
      [3, 4],
    ],
    { kind: "any" },
  );
  it.each([
    ["nothing left to rank", { ...good, cells: [] }, { code: "no-alternatives" }],
    ["nothing that matters", { ...good, criteria: [], cells: [[], []] }, { code: "no-criteria" }],
    [
      "a row that is too short",
      { ...good, cells: [[exactly(1), exactly(2)], [exactly(1)]] },
      { code: "cells-missing", alternative: 1 },
    ],
    [
      "a value that is no number",
      asking(
        [
          [1, 2],
          [3, Number.NaN],
        ],
        { kind: "any" },
      ),
      { code: "value-not-a-number", alternative: 1, criterion: 1 },
    ],
    [
      "weights that sum to nothing",
      { ...good, weights: { kind: "points", points: [0, 0] } },
      { code: "weights-sum-to-nothing" },
    ],
    [
      "a scale without width",
      { ...good, criteria: [good.criteria[0]!, { values: { kind: "linear", worst: 1, best: 1 } }] },
      { code: "worst-is-best", criterion: 1 },
    ],
    [
      "too few quantiles",
      { ...good, cells: [[{ value: 1, quantiles: [1, 2] }, exactly(1)]] },
      { code: "quantiles-wrong", alternative: 0, criterion: 0 },
    ],
    [
      "quantiles that fall",
      { ...good, cells: [[{ value: 1, quantiles: Array.from({ length: 21 }, (_, n) => -n) }, exactly(1)]] },
      { code: "quantiles-wrong", alternative: 0, criterion: 0 },
    ],
    [
      "a grade that there is not",
      { ...good, criteria: [{ values: { kind: "grades", points: [100, 0] } }], cells: [[exactly(3)]] },
      { code: "no-such-grade", alternative: 0, criterion: 0 },
    ],
    ["no draws", { ...good, draws: 0 }, { code: "draws-outside" }],
    ["half a draw", { ...good, draws: 1.5 }, { code: "draws-outside" }],
    [
      "more than can be done",
      { ...good, cells: Array.from({ length: 51 }, () => good.cells[0]!), draws: 1_000_000 },
      { code: "too-much" },
    ],
  ] as const)("%s", (_what, request, error) => {
    expect(rank(request as RankRequest)).toEqual({ ok: false, error });
  });
});

it("ranks 200 alternatives by 40 criteria", () => {
  const cells = Array.from({ length: 200 }, (_, one) =>
    Array.from({ length: 40 }, (_, k) => between((one * 7 + k * 11) % 60, ((one * 7 + k * 11) % 60) + 20)),
  );
  const ranking = ranked(asking(cells, { kind: "any" }, { draws: 200 }));
  expect(ranking.acceptability.reduce((sum, [first]) => sum + first!, 0)).toBeCloseTo(1, 9);
});
