import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { axisOf } from "../../../../src/workbench/patterns/rating/axis";

const PERCENT = { worst: 0, best: 100, isShared: false };
const STARS = { worst: 1, best: 5, isShared: true };
const GRADES = { worst: 6, best: 1, isShared: true };

it.each([
  [[0.44, 1], PERCENT, [0.2, 0.4, 0.6, 0.8, 1]],
  [[0.7, 0.9], STARS, [0.5, 0.625, 0.75, 0.875, 1]],
  [[0.5, 0.5], GRADES, [0.4, 0.44, 0.48, 0.52, 0.56, 0.6]],
])("round numbers about %j", (values, scale, ticks) => {
  const { ticks: found } = axisOf(values, scale);
  expect(found.map((tick) => Math.round(tick * 1000) / 1000)).toEqual(ticks);
});

test.prop([
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 }),
  fc.constantFrom(PERCENT, STARS, GRADES, { worst: -1, best: 1, isShared: true }),
])("every value lies within the axis, and the axis within the scale", (values, scale) => {
  const { low, high, ticks } = axisOf(values, scale);
  expect(low).toBeGreaterThanOrEqual(0);
  expect(high).toBeLessThanOrEqual(1);
  expect(high).toBeGreaterThan(low);
  for (const value of values) expect(value >= low && value <= high).toBe(true);
  expect(ticks.length).toBeGreaterThanOrEqual(2);
  expect(ticks.length).toBeLessThanOrEqual(7);
});
