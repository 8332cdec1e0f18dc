import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { forecast } from "../../../../src/domain/analysis/forecast";

const DATA = resolve(import.meta.dirname, "../../../../../shared/data/forecast/m3-monthly.jsonl");
/** Every so manieth series: all of them take half a minute. */
const EVERY = 4;

interface Line {
  readonly x: readonly number[];
  readonly xx: readonly number[];
}

const lines = existsSync(DATA) ? readFileSync(DATA, "utf8").trim().split("\n") : [];
const series = lines.flatMap((line, n) => (n % EVERY === 0 ? [JSON.parse(line) as Line] : []));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean symmetric absolute percentage error (Makridakis and Hibon 2000), per cent. */
const smape = ({ xx }: Line, expected: readonly number[]): number =>
  mean(xx.map((truth, at) => (200 * Math.abs(truth - expected[at]!)) / (Math.abs(truth) + Math.abs(expected[at]!))));

/** Mean absolute scaled error, over what the same month of the year before missed within the series (Hyndman and Koehler 2006). */
const mase = ({ x, xx }: Line, expected: readonly number[]): number =>
  mean(xx.map((truth, at) => Math.abs(truth - expected[at]!))) /
  mean(x.slice(12).map((value, at) => Math.abs(value - x[at]!)));

describe.skipIf(series.length === 0)("M3 monthly (skipped where ../shared/data/forecast is not there)", () => {
  it("is forecast at sMAPE 13.9, MASE 0.86 or better, with intervals that hold 85 to 95 %", () => {
    const found = series.map(({ x }) => forecast({ values: x, period: 12, steps: 18 })!.value);
    const held = series.map(({ xx }, n) =>
      mean(xx.map((truth, at) => (truth >= found[n]!.low![at]! && truth <= found[n]!.high![at]! ? 1 : 0))),
    );
    expect(mean(series.map((one, n) => smape(one, found[n]!.expected)))).toBeLessThanOrEqual(13.9);
    expect(mean(series.map((one, n) => mase(one, found[n]!.expected)))).toBeLessThanOrEqual(0.86);
    expect(mean(held)).toBeGreaterThanOrEqual(0.85);
    expect(mean(held)).toBeLessThanOrEqual(0.95);
  });
});
