import { describe, expect, it } from "vitest";
import type { RankRequest } from "../../../../src/domain/casework/ranking";
import { closeRace } from "../../../../src/workbench/compare/ranking/close-race";
import { fixedPoints, isSupposed, supposing } from "../../../../src/workbench/compare/what-if/suppose";

describe("a race", () => {
  it("is close where the first comes first in fewer than three of four tries", () => {
    const acceptability = [
      [0.46, 0.54],
      [0.54, 0.46],
    ];
    expect(closeRace({ acceptability, unknown: [[1], []] })).toEqual({
      between: [1, 0],
      shares: [0.54, 0.46],
      open: [{ alternative: 0, criterion: 1 }],
    });
  });

  it("is clear from three of four tries on, and where nobody else runs", () => {
    const acceptability = [
      [0.75, 0.25],
      [0.25, 0.75],
    ];
    expect(closeRace({ acceptability, unknown: [[], []] })).toBeUndefined();
    expect(closeRace({ acceptability: [[1]], unknown: [[0]] })).toBeUndefined();
  });
});

describe("what is supposed", () => {
  const request: RankRequest = {
    criteria: [{ values: { kind: "linear", worst: 0, best: 10 } }, { values: { kind: "linear", worst: 0, best: 10 } }],
    cells: [[{ value: 4, quantiles: null }, { unknown: true }]],
    weights: { kind: "points", points: [100, 60], band: 10 },
    seed: "PL-1",
  };

  it("begins at what was fixed, where nothing is supposed", () => {
    const points = fixedPoints(request);
    expect(points).toEqual([100, 60]);
    expect(isSupposed(request, { points, cell: undefined })).toBe(false);
    expect(supposing(request, { points, cell: undefined })).toEqual(request);
  });

  it("begins at the shares of an order, the greatest as 100", () => {
    // Of two in order the weights are 3/4 and 1/4 in the mean.
    expect(fixedPoints({ ...request, weights: { kind: "order", ranks: [2, 1] } })).toEqual([33, 100]);
  });

  it("changes weights and one answer, and leaves what was fixed alone", () => {
    const other = supposing(request, { points: [100, 20], cell: { option: 0, criterion: 1, value: 7 } });
    expect(other.weights).toEqual({ kind: "points", points: [100, 20], band: 10 });
    expect(other.cells[0]?.[1]).toEqual({ value: 7, quantiles: null });
    expect(request.cells[0]?.[1]).toEqual({ unknown: true });
  });
});
