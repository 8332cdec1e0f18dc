import { describe, expect, it } from "vitest";
import { findSeason, trendOf } from "../../../../src/domain/analysis/trend";
import { noise } from "../support/noise";

describe("trends", () => {
  it("are the median of all slopes, as by hand", () => {
    // Slopes between 0 1 2 3 4 9: ten of 1, and 5, 3.5, 3, 2.25 … to the last: the middle one is 1.
    const { value } = trendOf([0, 1, 2, 3, 4, 9])!;
    expect(value.slope).toBe(1);
  });
  it("are sure where a series rises, and hold the true slope", () => {
    const { value, how } = trendOf(noise("rise", 80).map((one, at) => one + 0.1 * at))!;
    expect(value.isSure).toBe(true);
    expect(value.low).toBeLessThan(0.1);
    expect(value.high).toBeGreaterThan(0.1);
    expect(how).toMatchObject({ method: "trend", data: { given: 80, used: 80 } });
  });
  it("hold no slope in about nine of ten series that have none", () => {
    const held = Array.from({ length: 60 }, (_, n) => trendOf(noise(`none ${n}`, 60))!.value.isSure).filter(
      (is) => !is,
    );
    expect(held.length).toBeGreaterThanOrEqual(48);
  });
  it("do not mind single far values, the unit, or where zero lies", () => {
    const values = noise("far", 60).map((one, at) => one + 0.2 * at);
    const { slope } = trendOf(values)!.value;
    expect(trendOf(values.map((one, at) => (at === 5 ? 500 : one)))!.value.slope).toBeCloseTo(slope, 1);
    expect(trendOf(values.map((one) => 1024 * one))!.value.slope).toBeCloseTo(1024 * slope, 8);
    expect(trendOf(values.map((one) => one + 7))!.value.slope).toBeCloseTo(slope, 8);
  });
  it("are less sure of what lingers", () => {
    let level = 0;
    const { value, how } = trendOf(noise("linger", 80).map((one) => (level += one)))!;
    expect(value.high - value.low).toBeGreaterThan(0.05);
    expect(how.caveats).toContain("dependent-values");
  });
  it("are none of few values, and of what stays the same", () => {
    for (const values of [[], [1], [1, 2], [1, null, null, null, null, 2, null]])
      expect(trendOf(values)).toBeUndefined();
    const { value, how } = trendOf(Array<number>(20).fill(3))!;
    expect(value).toEqual({ slope: 0, low: 0, high: 0, from: 3, to: 3, isSure: false });
    expect(how.caveats).toContain("constant");
  });
  it("take a long series by the means of neighbours", () => {
    const { value, how } = trendOf(noise("long", 5000).map((one, at) => one + 0.01 * at))!;
    expect(value.slope).toBeCloseTo(0.01, 3);
    expect(how.caveats).toContain("thinned");
  });
});

describe("seasons", () => {
  const wave = [3, 1, -1, -3];
  it("are told from none", () => {
    const { value } = findSeason(
      noise("wave", 48).map((one, at) => one + wave[at % 4]! + 0.1 * at),
      4,
      "s",
    )!;
    expect(value.isSure).toBe(true);
    expect(value.probability).toBe(0.001);
    expect(value.strength).toBeGreaterThan(0.6);
    for (const [place, factor] of value.factors.entries()) expect(Math.abs(factor - wave[place]!)).toBeLessThan(1);
  });
  it("are none in noise, but in about one of twenty", () => {
    const sure = Array.from({ length: 40 }, (_, n) => findSeason(noise(`noise ${n}`, 60), 12, "s")!.value.isSure);
    expect(sure.filter((is) => is).length).toBeLessThanOrEqual(6);
  });
  it("are none of what stays the same, or is too short", () => {
    expect(findSeason(Array<number>(40).fill(2), 4, "s")!.value).toMatchObject({ strength: 0, isSure: false });
    expect(findSeason([1, 2, 3, 4, 1, 2, 3, 4], 4, "s")).toBeUndefined();
    for (const period of [0, 1, -4, 2.5, NaN]) expect(findSeason(noise("p", 40), period, "s")).toBeUndefined();
  });
  it("give the same digits for the same seed", () => {
    expect(findSeason(noise("same", 40), 4, "s")).toEqual(findSeason(noise("same", 40), 4, "s"));
  });
});
