import { describe, expect, it } from "vitest";
import { type Evidence, type Limit, meetsLimit } from "../../../src/domain/casework/comparison";
import { DATASET, NOTHING, NOW, fact, price, rating } from "./some-evidence";

const limitId = "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0201";
const BUDGET: Limit = {
  limitId,
  name: "Cost a month",
  measure: { of: "own", datasetId: DATASET, head: "Price", take: "latest" },
  unit: { as: "money", currency: "EUR", period: "month" },
  must: { be: "at-most", value: 4200 },
};
const meets = (evidence: Partial<Evidence>, limit: Limit) => meetsLimit({ ...NOTHING, ...evidence }, limit, NOW).meets;

describe("a limit", () => {
  it.each([
    ["4.150,00", true],
    ["4.200,00", true],
    ["4.200,01", false],
    ["on request", null],
  ])("of 4,200 is met by %s: %s", (raw, expected) => {
    expect(meets({ own: [price(raw)] }, BUDGET)).toBe(expected);
  });

  it("says nothing of an option of which nothing is known", () => {
    expect(meets({}, BUDGET)).toBeNull();
  });

  it.each([
    ["Outstanding", true],
    ["Good", true],
    ["Requires improvement", false],
  ])("of at least “Good” is met by “%s”: %s", (text, expected) => {
    const limit: Limit = {
      limitId,
      name: "Inspection",
      measure: { of: "fact", property: "inspection" },
      unit: { as: "grades", grades: ["Outstanding", "Good", "Requires improvement"] },
      must: { be: "at-least", value: 2 },
    };
    expect(meets({ facts: [fact("inspection", text)] }, limit)).toBe(expected);
  });

  it("that an interval crosses is left open", () => {
    const limit: Limit = {
      limitId,
      name: "Rating",
      measure: { of: "rating", host: "" },
      unit: { as: "scale", worst: 1, best: 5 },
      must: { be: "at-least", value: 4 },
    };
    expect(meets({ ratings: [rating(4.1, 5)] }, limit)).toBeNull();
    expect(meets({ ratings: [rating(1.5, 500)] }, limit)).toBe(false);
  });

  it("takes what a page does not say for not known, and not for a no", () => {
    const limit: Limit = {
      limitId,
      name: "Dementia care",
      measure: { of: "fact", property: "description" },
      unit: { as: "text" },
      must: { be: "said", text: "Dementia" },
    };
    expect(meets({ facts: [fact("description", "A home with dementia care")] }, limit)).toBe(true);
    expect(meets({ facts: [fact("description", "A home")] }, limit)).toBeNull();
  });
});
