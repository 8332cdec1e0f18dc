import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type ValueFunction, cornersOf, faultOfFunction, pointsOf } from "../../../src/domain/casework/ranking";
import { turnIntoPoints } from "../../../src/domain/casework/ranking/values/points-of";
import { runs } from "../support/runs";

const RATING: ValueFunction = { kind: "linear", worst: 1, best: 5 };
const SCHOOL_GRADE: ValueFunction = { kind: "linear", worst: 6, best: 1 };
const RENT: ValueFunction = { kind: "enough", worst: 5200, enough: 4200 };
const BEDS: ValueFunction = {
  kind: "steps",
  steps: [
    { at: 1, points: 40 },
    { at: 3, points: 100 },
  ],
};
const DISTANCE: ValueFunction = {
  kind: "steps",
  steps: [
    { at: 30, points: 20 },
    { at: 10, points: 70 },
    { at: 5, points: 100 },
  ],
};
const INSPECTION: ValueFunction = { kind: "grades", points: [100, 75, 20, 0] };

describe("what a value is worth", () => {
  it.each([
    ["a rating in the middle", RATING, 3, 50],
    ["the worst", RATING, 1, 0],
    ["the best", RATING, 5, 100],
    ["below its scale", RATING, 0.5, 0],
    ["above its scale", RATING, 7, 100],
    ["a school grade", SCHOOL_GRADE, 2, 80],
    ["the worst school grade", SCHOOL_GRADE, 6, 0],
    ["a rent between", RENT, 4700, 50],
    ["a rent that is low enough", RENT, 4200, 100],
    ["a rent lower than that", RENT, 3000, 100],
    ["no bed", BEDS, 0, 0],
    ["one bed", BEDS, 1, 40],
    ["nearly three", BEDS, 2.999, 40],
    ["three", BEDS, 3, 100],
    ["too far", DISTANCE, 31, 0],
    ["far", DISTANCE, 30, 20],
    ["near", DISTANCE, 7, 70],
    ["at the door", DISTANCE, 0, 100],
    ["the best grade", INSPECTION, 1, 100],
    ["the third", INSPECTION, 3, 20],
    ["a drawn rank that is nearer the second", INSPECTION, 1.6, 75],
    ["one between two", INSPECTION, 2.5, 20],
    ["a rank beyond the last", INSPECTION, 9, 0],
  ])("%s", (_what, fn, value, points) => {
    expect(pointsOf(fn, value)).toBe(points);
  });

  it("is reached upwards where there is one step alone", () => {
    const fn: ValueFunction = { kind: "steps", steps: [{ at: 2, points: 60 }] };
    expect([1, 2, 3].map((value) => pointsOf(fn, value))).toEqual([0, 60, 60]);
  });
});

describe("the corners for drawing", () => {
  it.each([
    [
      SCHOOL_GRADE,
      [
        { value: 6, points: 0 },
        { value: 1, points: 100 },
      ],
    ],
    [
      RENT,
      [
        { value: 5200, points: 0 },
        { value: 4200, points: 100 },
      ],
    ],
    [
      BEDS,
      [
        { value: 1, points: 0 },
        { value: 1, points: 40 },
        { value: 3, points: 40 },
        { value: 3, points: 100 },
      ],
    ],
    [
      INSPECTION,
      [
        { value: 4, points: 0 },
        { value: 3, points: 20 },
        { value: 2, points: 75 },
        { value: 1, points: 100 },
      ],
    ],
  ] as const)("of %j", (fn, corners) => expect(cornersOf(fn)).toEqual(corners));
});

describe("what is wrong with a value function", () => {
  it.each([
    ["worst-is-best", { kind: "linear", worst: 3, best: 3 }],
    ["not-a-number", { kind: "linear", worst: Number.NaN, best: 3 }],
    ["not-a-number", { kind: "linear", worst: -1.7e308, best: 1.7e308 }],
    ["worst-is-best", { kind: "enough", worst: 3, enough: 3 }],
    ["not-a-number", { kind: "enough", worst: 3, enough: Infinity }],
    ["no-steps", { kind: "steps", steps: [] }],
    ["points-outside", { kind: "steps", steps: [{ at: 1, points: 101 }] }],
    [
      "steps-out-of-order",
      {
        kind: "steps",
        steps: [
          { at: 1, points: 1 },
          { at: 1, points: 2 },
        ],
      },
    ],
    [
      "steps-out-of-order",
      {
        kind: "steps",
        steps: [
          { at: 1, points: 1 },
          { at: 5, points: 2 },
          { at: 3, points: 3 },
        ],
      },
    ],
    ["not-a-number", { kind: "steps", steps: [{ at: Number.NaN, points: 1 }] }],
    ["no-grades", { kind: "grades", points: [] }],
    ["points-outside", { kind: "grades", points: [100, -1] }],
    ["not-a-number", { kind: "grades", points: [Number.NaN] }],
  ] as const)("%s: %j", (code, fn) => expect(faultOfFunction(fn)).toBe(code));

  it.each([RATING, SCHOOL_GRADE, RENT, BEDS, DISTANCE, INSPECTION])("nothing: %j", (fn) =>
    expect(faultOfFunction(fn)).toBeUndefined(),
  );
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
const functions = fc.constantFrom(RATING, SCHOOL_GRADE, RENT, BEDS, DISTANCE, INSPECTION);

test.prop([functions, fc.array(finite, { maxLength: 9 })], runs(200))(
  "many values are worth what each is worth, from 0 to 100",
  (fn, values) => {
    const many = Float64Array.from(values);
    turnIntoPoints(fn, many, 0, many.length);
    expect([...many]).toEqual(values.map((value) => pointsOf(fn, value)));
    expect(many.every((points) => points >= 0 && points <= 100)).toBe(true);
  },
);
