import { describe, expect, it } from "vitest";
import { findChanges } from "../../../../src/domain/analysis/changes";
import { noise } from "../support/noise";

const places = (...dimensions: (number | null)[][]): number[] => findChanges(dimensions).value.map(({ at }) => at);
const stepped = (length: number, at: number, by: number): number[] =>
  noise("step", length).map((value, n) => value + (n >= at ? by : 0));

describe("finding changes", () => {
  it("finds where a level falls, and says what was before and after", () => {
    const { value } = findChanges([[...Array<number>(30).fill(4), ...Array<number>(30).fill(3)]]);
    expect(value).toEqual([{ at: 30, support: 1, before: [4], after: [3] }]);
  });
  it("finds each of several levels", () => {
    const levels = [0, 6, -3, 5];
    const found = places(noise("levels", 240).map((value, at) => value + levels[Math.floor(at / 60)]!));
    expect(found).toHaveLength(3);
    for (const [n, at] of found.entries()) expect(Math.abs(at - 60 * (n + 1))).toBeLessThanOrEqual(2);
  });
  it("finds where a line bends", () => {
    const [at, ...more] = places(noise("bend", 200).map((value, n) => value + Math.max(0, n - 100) / 5));
    expect(more).toEqual([]);
    expect(Math.abs(at! - 100)).toBeLessThanOrEqual(8);
  });
  it.each(["a", "b", "c", "d"])("finds nothing in noise, nor in a steady rise (%s)", (seed) => {
    expect(places(noise(seed, 150))).toEqual([]);
    expect(places(noise(seed, 150).map((value, at) => value + at / 10))).toEqual([]);
  });
  it("finds nothing in a season that repeats", () => {
    expect(places(noise("season", 120).map((value, at) => value + 10 * ((at % 12) - 6)))).toEqual([]);
    expect(findChanges([noise("season", 120).map((value, at) => value + 10 * ((at % 12) - 6))]).how.caveats).toContain(
      "season-removed",
    );
  });
  it("is not led astray by single far values", () => {
    const values = stepped(120, 60, 5);
    values[20] = 400;
    values[90] = -300;
    const found = findChanges([values]);
    expect(found.value).toHaveLength(1);
    expect(Math.abs(found.value[0]!.at - 60)).toBeLessThanOrEqual(2);
    expect(found.how.caveats).toContain("outliers-clipped");
  });
  it("does not mind the unit, where zero lies, or which way is up", () => {
    const values = stepped(100, 55, 4);
    const found = places(values);
    expect(found).toHaveLength(1);
    for (const scale of [1024, 2 ** -20, -1]) expect(places(values.map((value) => value * scale))).toEqual(found);
    expect(places(values.map((value) => value + 1_000_000))).toEqual(found);
  });
  it("gives the same digits each time", () => {
    expect(findChanges([stepped(90, 40, 3)])).toEqual(findChanges([stepped(90, 40, 3)]));
  });
  it("bridges gaps, and says so", () => {
    const values: (number | null)[] = stepped(100, 50, 6);
    for (const gap of [0, 3, 4, 47, 80, 99]) values[gap] = null;
    const found = findChanges([values]);
    expect(found.value).toHaveLength(1);
    expect(Math.abs(found.value[0]!.at - 50)).toBeLessThanOrEqual(3);
    expect(found.how).toMatchObject({ data: { given: 100, used: 94 } });
    expect(found.how.caveats).toContain("gaps-filled");
  });
  it("finds what changes in one of several dimensions", () => {
    const [at] = places(noise("still", 100), stepped(100, 50, 8));
    expect(Math.abs(at! - 50)).toBeLessThanOrEqual(2);
  });
  it.each([[[]], [[1]], [[1, 2]], [[null, null, null]], [Array<number>(7).fill(3)]])(
    "says nothing of too few points: %j",
    (values) => {
      const found = findChanges([values]);
      expect(found.value).toEqual([]);
      expect(found.how.caveats).toContain("too-short");
    },
  );
  it("says nothing of what never varies, of nothing, or of numbers beyond all bounds", () => {
    expect(findChanges([Array<number>(50).fill(4.1)]).how.caveats).toContain("constant");
    expect(findChanges([]).value).toEqual([]);
    expect(places(Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 1e300 : -1e300)))).toEqual([]);
    expect(places([NaN, Infinity, -Infinity, ...Array<number>(20).fill(1)])).toEqual([]);
  });
  it("thins what is long, and finds the place to the point", () => {
    const found = findChanges([stepped(20_000, 12_345, 2)]);
    expect(found.value).toHaveLength(1);
    expect(Math.abs(found.value[0]!.at - 12_345)).toBeLessThanOrEqual(5);
    expect(found.how.caveats).toContain("thinned");
  });
  it("tells how many changes of its past it would still tell", () => {
    expect(findChanges([stepped(200, 90, 6)]).how.past).toEqual({ occasions: 5, figures: { told: 5, stayed: 5 } });
    expect(findChanges([stepped(15, 7, 9)]).how.caveats).toContain("past-not-tested");
  });
});
