import { expect, it } from "vitest";
import { cellOf, isPooled } from "../../../src/domain/casework/comparison";
import { evidence, rating } from "./evidence";

const SCALE = { as: "scale", worst: 1, best: 5 } as const;
const asked = { measure: { of: "rating", host: "" }, unit: SCALE, asOf: "2026-11-30T12:00:00.000Z" } as const;

it("pools the same ratings once, and others anew", () => {
  const [one, other] = [evidence({ ratings: [rating(4.2)] }), evidence({ ratings: [rating(3.1)] })];
  expect(isPooled(one.ratings, "", SCALE, asked.asOf)).toBe(false);
  const cell = cellOf(one, asked);
  expect(isPooled(one.ratings, "", SCALE, asked.asOf)).toBe(true);
  expect(cellOf(structuredClone(one), asked)).toBe(cell);
  expect(cellOf(other, asked)).not.toBe(cell);
  expect(cellOf(one, { ...asked, asOf: "2028-11-30T12:00:00.000Z" })).not.toEqual(cell);
});
