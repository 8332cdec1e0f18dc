import { expect, it } from "vitest";
import { type Limit, type Unit, contradictions } from "../../../src/domain/casework/comparison";

const limit = (limitId: string, be: "at-most" | "at-least", value: number, unit: Unit): Limit => ({
  ...{ limitId, name: limitId, measure: { of: "fact", property: "vacancies" }, unit, must: { be, value } },
});
const BEDS: Unit = { as: "number", unit: "" };
const GRADES: Unit = { as: "grades", grades: ["good", "fair", "poor"] };

it("says which limits nothing can meet together", () => {
  const [most, least] = [limit("most", "at-most", 3, BEDS), limit("least", "at-least", 5, BEDS)];
  expect(contradictions([least, most])).toEqual([[most, least]]);
});

it("finds none where exactly one value is left, or other things are limited", () => {
  expect(contradictions([limit("most", "at-most", 3, BEDS), limit("least", "at-least", 3, BEDS)])).toEqual([]);
  const other: Limit = { ...limit("least", "at-least", 5, BEDS), measure: { of: "fact", property: "rooms" } };
  expect(contradictions([limit("most", "at-most", 3, BEDS), other])).toEqual([]);
});

it("counts grades from the best: at most fair and at least good contradict", () => {
  const [most, least] = [limit("most", "at-most", 2, GRADES), limit("least", "at-least", 1, GRADES)];
  expect(contradictions([most, least])).toEqual([[most, least]]);
  expect(contradictions([limit("most", "at-most", 1, GRADES), limit("least", "at-least", 2, GRADES)])).toEqual([]);
});
