import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type RankRequest, lossOf, smallestChanges } from "../../../src/domain/casework/ranking";
import { runs } from "../support/runs";
import { UNKNOWN, asking, exactly, ranked } from "./support";

const close = (value: number): number => expect.closeTo(value, 9) as number;

/** Three homes by rating and rent: 64, 66 and 62 points with 60 and 40 of 100 points of weight. */
const HOMES: RankRequest = {
  criteria: [
    { values: { kind: "linear", worst: 1, best: 5 } },
    { values: { kind: "linear", worst: 5000, best: 3000 } },
  ],
  cells: [
    [exactly(4.2), exactly(4200)],
    [exactly(3.8), exactly(3800)],
    [exactly(4.6), exactly(4600)],
  ],
  weights: { kind: "points", points: [60, 40], band: 0 },
  seed: "homes",
};

describe("the smallest change for another winner", () => {
  const { first, firstUnknown, stands, rivals } = smallestChanges(HOMES);

  it("is held against the present first", () => {
    expect({ first, firstUnknown, stands }).toEqual({ first: 1, firstUnknown: false, stands: false });
    expect(rivals.map(({ alternative, gap }) => [alternative, gap])).toEqual([
      [0, close(2)],
      [2, close(4)],
    ]);
  });

  // Ahead by 10 points of rating, behind by 20 of rent: level where the rating weighs twice as much.
  it("of a weight is two thirds on the rating, for both; the one furthest ahead by it is then first", () => {
    expect(rivals[0]!.weight).toEqual({ criterion: 0, from: 0.6, to: close(2 / 3), wins: true });
    expect(rivals[1]!.weight).toEqual({ criterion: 0, from: 0.6, to: close(2 / 3), wins: true });
  });

  // 2 points of 0.6: a rating of 10/3 points more, on a scale of four stars.
  it("of the rival's own is a rating of 4.3333 for the second, of 4.8667 for the third", () => {
    expect(rivals[0]!.own).toEqual({
      alternative: 0,
      criterion: 0,
      from: 4.2,
      to: close(4.2 + 4 / 30),
      past: false,
      size: close(1 / 30),
    });
    expect(rivals[1]!.own).toMatchObject({ alternative: 2, criterion: 0, to: close(4.6 + 4 / 15) });
  });

  it("of the first's is a rating as much lower; for the third it would not do, as the second passes by", () => {
    expect(rivals[0]!.firsts).toMatchObject({ alternative: 1, criterion: 0, from: 3.8, to: close(3.8 - 4 / 30) });
    expect(rivals.map(({ firstsWins }) => firstsWins)).toEqual([true, false]);
  });
});

describe("what each loses where", () => {
  it("is weight times points short of 100", () => {
    expect(lossOf(HOMES)).toEqual([
      [close(12), close(24)],
      [close(18), close(16)],
      [close(6), close(32)],
    ]);
  });
  it("is not said of what is unknown", () => {
    expect(lossOf(asking([[40, UNKNOWN]], { kind: "any" }))).toEqual([[30, null]]);
  });
});

describe("a winner that stands", () => {
  it("is better in everything by more than any one value makes good", () => {
    const { stands, rivals } = smallestChanges(
      asking(
        [
          [100, 100, 100],
          [0, 0, 0],
        ],
        { kind: "any" },
      ),
    );
    expect(stands).toBe(true);
    expect(rivals).toEqual([
      {
        alternative: 1,
        gap: close(100),
        level: false,
        weight: null,
        own: null,
        firsts: null,
        firstsWins: true,
        needs: null,
      },
    ]);
  });

  it("does not stand where another is level with it as it is", () => {
    const { stands, rivals } = smallestChanges(
      asking(
        [
          [40, 60],
          [60, 40],
        ],
        { kind: "any" },
      ),
    );
    expect(stands).toBe(false);
    expect(rivals[0]).toMatchObject({ level: true, weight: null, own: null, firsts: null });
  });

  it("stands where it is alone", () => {
    expect(smallestChanges(asking([[10]], { kind: "any" }))).toEqual({
      first: 0,
      firstUnknown: false,
      stands: true,
      rivals: [],
    });
  });
});

describe("what is unknown", () => {
  // 50 of 85 points are there: 35 are wanted of 0.5.
  it("of a rival: how much it must be", () => {
    const { rivals } = smallestChanges(
      asking(
        [
          [100, UNKNOWN],
          [80, 90],
          [20, UNKNOWN],
        ],
        { kind: "points", points: [1, 1] },
      ),
    );
    expect(rivals.map(({ alternative, needs }) => [alternative, needs])).toEqual([
      [0, close(70)],
      [2, null],
    ]);
  });

  it("of the first: then nothing is said", () => {
    const changes = smallestChanges(
      asking(
        [
          [100, UNKNOWN],
          [60, 60],
        ],
        { kind: "any" },
      ),
    );
    expect(changes).toMatchObject({
      first: 0,
      firstUnknown: true,
      stands: false,
      rivals: [{ gap: null, weight: null, own: null }],
    });
  });
});

describe("of steps and grades", () => {
  const request: RankRequest = {
    criteria: [
      {
        values: {
          kind: "steps",
          steps: [
            { at: 4500, points: 30 },
            { at: 4200, points: 100 },
          ],
        },
      },
      { values: { kind: "grades", points: [100, 70, 0] } },
    ],
    cells: [
      [exactly(4190), exactly(2)],
      [exactly(4210), exactly(2)],
    ],
    weights: { kind: "points", points: [1, 1] },
    seed: "steps",
  };

  it("is where a step begins, or just past it, and as far as the next grade", () => {
    const [rival] = smallestChanges(request).rivals;
    // Ten euros of a scale of three hundred.
    expect(rival!.own).toEqual({
      alternative: 1,
      criterion: 0,
      from: 4210,
      to: 4200,
      past: false,
      size: close(1 / 30),
    });
    expect(rival!.firsts).toEqual({
      alternative: 0,
      criterion: 0,
      from: 4190,
      to: 4200,
      past: true,
      size: close(1 / 30),
    });
  });

  it("is a grade where no step does", () => {
    const [rival] = smallestChanges({
      ...request,
      cells: [
        [exactly(4190), exactly(2)],
        [exactly(4190), exactly(3)],
      ],
    }).rivals;
    expect(rival!.own).toMatchObject({ criterion: 1, from: 3, to: 2, size: 0.5 });
    expect(rival!.firsts).toMatchObject({ criterion: 0, to: 4200, past: true });
  });
});

const points = fc.integer({ min: 0, max: 100 });
const weights = fc.integer({ min: 1, max: 100 });

test.prop(
  [fc.array(fc.tuple(points, points, points), { minLength: 2, maxLength: 5 }), fc.tuple(weights, weights, weights)],
  runs(300),
)("each change brings the rival level, when it is made", (rows, said) => {
  const request = asking(rows, { kind: "points", points: said, band: 0 }, { draws: 1 });
  const { first, rivals } = smallestChanges(request);
  const totals = (changed: RankRequest): number[] => ranked(changed).points.map(({ value }) => value!);
  for (const { alternative, gap, weight, own, firsts } of rivals) {
    const before = totals(request);
    expect(gap).toBeCloseTo(before[first]! - before[alternative]!, 9);
    for (const change of [own, firsts]) {
      if (!change) continue;
      const cells = request.cells.map((row, one) =>
        one === change.alternative ? row.map((cell, k) => (k === change.criterion ? exactly(change.to) : cell)) : row,
      );
      const after = totals({ ...request, cells });
      expect(after[alternative]).toBeCloseTo(after[first]!, 6);
    }
    if (!weight) continue;
    const rest = 1 - weight.from;
    const shares = ranked(request).weights.map((share, k) =>
      k === weight.criterion ? weight.to : (share * (1 - weight.to)) / rest,
    );
    const after = totals({ ...request, weights: { kind: "points", points: shares, band: 0 } });
    expect(after[alternative]).toBeCloseTo(after[first]!, 6);
  }
});
