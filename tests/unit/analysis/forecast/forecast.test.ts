import { describe, expect, it } from "vitest";
import { forecast } from "../../../../src/domain/analysis/forecast";
import { noise } from "../support/noise";

const next = (values: (number | null)[], steps = 4, period = 1) => forecast({ values, period, steps })!;
const SEASON = [5, -2, -4, 1];
const seasonal = Array.from({ length: 40 }, (_, at) => 20 + SEASON[at % 4]!);

describe("forecasting", () => {
  it("carries a level on", () => {
    expect(next(Array<number>(20).fill(4)).value).toMatchObject({ expected: [4, 4, 4, 4], low: [4, 4, 4, 4] });
  });
  it("goes on along a line, a little damped", () => {
    const { expected } = next(Array.from({ length: 30 }, (_, at) => 2 * at)).value;
    for (const [step, value] of expected.entries()) {
      expect(value).toBeGreaterThan(58 + 1.2 * (step + 1));
      expect(value).toBeLessThanOrEqual(58 + 2 * (step + 1));
    }
  });
  it("repeats a season that nothing disturbs, and says that this beats saying it stays", () => {
    const { value, how } = next(seasonal, 8, 4);
    for (const [step, one] of value.expected.entries()) expect(one).toBeCloseTo(20 + SEASON[step % 4]!, 6);
    expect(value.isBetter).toBe(true);
    expect(how.past!.figures["error"]!).toBeLessThan(how.past!.figures["naiveError"]!);
  });
  it("says of a chance walk that nothing is better than saying it stays as it is", () => {
    let at = 0;
    const { value, how } = next(noise("walk", 80).map((step) => (at += step)));
    expect(value.isBetter).toBe(false);
    expect(how.caveats).toContain("no-better-than-naive");
  });
  it("does not mind the unit", () => {
    const values = noise("unit", 48).map((value, at) => 50 + value + SEASON[at % 4]!);
    const { expected, low } = next(values, 6, 4).value;
    const scaled = next(
      values.map((value) => value * 1024),
      6,
      4,
    ).value;
    for (const [step, value] of expected.entries()) {
      expect(scaled.expected[step]! / 1024).toBeCloseTo(value, 6);
      expect(scaled.low![step]! / 1024).toBeCloseTo(low![step]!, 6);
    }
  });
  it("gives the same digits each time", () => {
    expect(next(noise("same", 60), 5, 12)).toEqual(next(noise("same", 60), 5, 12));
  });
  it("holds nine of ten of what comes, of noise", () => {
    let held = 0;
    for (let n = 0; n < 60; n++) {
      const values = noise(`held ${n}`, 64);
      const { low, high } = next(values.slice(0, 60)).value;
      held += values.slice(60).filter((value, step) => value >= low![step]! && value <= high![step]!).length;
    }
    expect(held / 240).toBeGreaterThan(0.85);
    expect(held / 240).toBeLessThan(0.96);
  });
  it("has wider intervals the farther it looks and the less it knows", () => {
    const width = ({ value }: ReturnType<typeof next>, step: number): number => value.high![step]! - value.low![step]!;
    const long = next(noise("wide", 60), 6);
    expect(width(long, 5)).toBeGreaterThanOrEqual(width(long, 0));
    expect(width(next([1, 2], 1), 0)).toBe(6);
  });
  it("stays within what can be", () => {
    const { expected, low, high } = forecast({
      values: [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.4, 4.8, 4.9, 5],
      period: 1,
      steps: 8,
      least: 1,
      greatest: 5,
    })!.value;
    for (const value of [...expected, ...low!, ...high!]) {
      expect(value).toBeGreaterThanOrEqual(1);
      expect(value).toBeLessThanOrEqual(5);
    }
  });
  it("says the last of few values, with no interval of one", () => {
    const one = next([7]);
    expect(one.value).toEqual({ expected: [7, 7, 7, 7], naive: 7, isBetter: false });
    expect(one.how.caveats).toEqual(["too-short", "past-not-tested"]);
    expect(next([1, 3]).value.expected).toEqual([3, 3, 3, 3]);
    expect(forecast({ values: [], period: 1, steps: 1 })).toBeUndefined();
    expect(forecast({ values: [null, null], period: 1, steps: 1 })).toBeUndefined();
  });
  it("bridges gaps, and says so", () => {
    const values: (number | null)[] = [...seasonal];
    values[10] = null;
    const { how, value } = next(values, 4, 4);
    expect(how).toMatchObject({ data: { given: 40, used: 39 } });
    expect(how.caveats).toContain("gaps-filled");
    expect(value.expected[0]).toBeCloseTo(25, 0);
  });
  it.each([
    ["huge values", Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? 1e300 : -1e300)), 4, 1],
    ["values whose squares are none", Array.from({ length: 30 }, (_, at) => at * 1e-200), 4, 1],
    ["a period that is none", seasonal, 4, 0.5],
    ["a period longer than the series", seasonal, 4, 1000],
    ["steps beyond all need", seasonal, 1e9, 4],
  ])("bears %s", (_, values, steps, period) => {
    const { value } = next(values, steps, period);
    expect(value.expected.length).toBeLessThanOrEqual(1000);
    expect(value.expected.every(Number.isFinite)).toBe(true);
  });
  it("looks at the last thousand of a long series", () => {
    const { how } = next([...noise("long", 3000)], 2);
    expect(how).toMatchObject({ data: { given: 3000, used: 1000 } });
    expect(how.caveats).toContain("cut-off");
  });
});
