import { describe, expect, it } from "vitest";
import type { Criterion } from "../../../../src/domain/casework/comparison";
import {
  beginWeights,
  sharesOf,
  weightsOf,
  weightsProblem,
} from "../../../../src/workbench/compare/weights/weight-draft";

const criterion = (criterionId: string): Criterion => ({
  ...{ criterionId, name: criterionId, measure: { of: "judgement" } },
  unit: { as: "grades", grades: ["good", "poor"] },
  value: { kind: "grades", points: [100, 0] },
});
const CRITERIA = ["a", "b", "c"].map(criterion);
const swing = (...points: number[]) => ({
  how: "swing" as const,
  of: points.map((one, n) => ({ criterionId: CRITERIA[n]?.criterionId ?? "", points: one })),
});

describe("weights that are being found", () => {
  it("begin equal, by swings", () => {
    expect(weightsOf(beginWeights(CRITERIA, undefined), CRITERIA)).toEqual(swing(100, 100, 100));
  });

  it("begin as they were fixed last, also where a criterion has come and one has gone", () => {
    const last = {
      how: "swing",
      of: [
        { criterionId: "a", points: 40 },
        { criterionId: "gone", points: 100 },
      ],
    } as const;
    expect(weightsOf(beginWeights(CRITERIA, last), CRITERIA)).toEqual(swing(40, 100, 100));
  });

  it("begin in the order that was fixed last, what is new behind it", () => {
    const last = {
      how: "order",
      of: [
        { criterionId: "b", points: 2 },
        { criterionId: "c", points: 1 },
      ],
    } as const;
    expect(beginWeights(CRITERIA, last).order).toEqual(["c", "b", "a"]);
  });

  it("are refused where all are nothing, or no swing is 100", () => {
    expect(weightsProblem(swing(0, 0, 0))).toBe("nothing");
    expect(weightsProblem(swing(70, 60, 0))).toBe("no-hundred");
    expect(weightsProblem(swing(100, 60, 0))).toBeUndefined();
    expect(weightsProblem({ ...swing(70, 60, 0), how: "points" })).toBeUndefined();
  });

  it("are shares of their sum; of an order alone the mean of all weights in it", () => {
    expect(sharesOf(swing(100, 60, 40), CRITERIA)).toEqual([0.5, 0.3, 0.2]);
    expect(sharesOf(swing(0, 0, 0), CRITERIA)).toBeUndefined();
    // (1 + 1/2 + 1/3) / 3, (1/2 + 1/3) / 3, (1/3) / 3.
    const shares = sharesOf({ ...swing(1, 2, 3), how: "order" }, CRITERIA)?.map(
      (share) => Math.round(share * 1000) / 1000,
    );
    expect(shares).toEqual([0.611, 0.278, 0.111]);
  });
});
