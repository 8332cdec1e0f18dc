import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { evenPoints, proposedValue } from "../../../src/domain/casework/comparison";
import { faultOfFunction } from "../../../src/domain/casework/ranking";

const EUR = { as: "money", currency: "EUR", period: "month" } as const;

describe("a value function to begin with", () => {
  it("is a scale as a whole, whichever way it runs", () => {
    expect(proposedValue({ as: "scale", worst: 6, best: 1 }, [2, 3])).toEqual({ kind: "linear", worst: 6, best: 1 });
  });

  it("goes down with money, from the limit where there is one", () => {
    expect(proposedValue(EUR, [3745.5, 4150, 4480, 4620])).toEqual({ kind: "linear", worst: 4800, best: 3600 });
    expect(proposedValue(EUR, [3745.5, 4150, 4480, 4620], 4200)).toEqual({ kind: "linear", worst: 4200, best: 3700 });
  });

  it("goes up with other numbers, and down with the way", () => {
    expect(proposedValue({ as: "number", unit: "beds" }, [0, 3, 9])).toEqual({ kind: "linear", worst: 0, best: 10 });
    expect(proposedValue({ as: "distance" }, [2.1, 11.4])).toEqual({ kind: "linear", worst: 12, best: 0 });
    expect(proposedValue({ as: "distance" }, [])).toEqual({ kind: "linear", worst: 10, best: 0 });
  });

  it("is in even steps by grade", () => {
    expect(evenPoints(4)).toEqual([100, 66.7, 33.3, 0]);
    expect(proposedValue({ as: "grades", grades: ["good", "fair", "poor"] }, [])).toEqual({
      kind: "grades",
      points: [100, 50, 0],
    });
  });

  test.prop([
    fc.constantFrom(EUR, { as: "number", unit: "" } as const, { as: "distance" } as const),
    fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { maxLength: 20 }),
    fc.option(fc.double({ min: 0.01, max: 1e9, noNaN: true }), { nil: undefined }),
  ])("is always one that can be ranked by", (unit, values, most) => {
    expect(faultOfFunction(proposedValue(unit, values, most))).toBeUndefined();
  });
});
