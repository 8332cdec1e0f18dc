import { expect, it } from "vitest";
import { inStatedUnit, statedUnits } from "../../../src/domain/evidence/captures";

const units = (...said: readonly (readonly [string, string])[]) => [
  ...statedUnits(said.map(([property, value]) => ({ property, value }))),
];
const COST = "additionalProperty.costPerMonth";

it("finds the unit that a page states apart from its value", () => {
  expect(units([COST, "4150"], [`${COST}.unitText`, "EUR"])).toEqual([[0, 1]]);
  expect(units(["offers.priceCurrency", "EUR"], ["offers.price", "12"])).toEqual([[1, 0]]);
  expect(units(["price", "12"], ["priceCurrency", "EUR"])).toEqual([[0, 1]]);
  expect(units(["voltage.minValue", "220"], ["voltage.maxValue", "240"], ["voltage.unitText", "V"])).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

it.each<[string, ...(readonly [string, string])[]]>([
  ["another property's", [COST, "4150"], ["additionalProperty.deposit.unitText", "EUR"]],
  ["of which there are two", [COST, "4150"], [`${COST}.unitText`, "EUR"], [`${COST}.unitText`, "USD"]],
  ["of one among two values", [COST, "4150"], [COST, "20"], [`${COST}.unitText`, "EUR"]],
  ["of what is no number", [COST, "on request"], [`${COST}.unitText`, "EUR"]],
])("gives no value a unit that is %s", (_which, ...said) => {
  expect(units(...said)).toEqual([]);
});

it("says a unit once", () => {
  expect(inStatedUnit("4150", "EUR")).toBe("4150\u00A0EUR");
  expect(inStatedUnit("4150 EUR", "EUR")).toBe("4150 EUR");
});
