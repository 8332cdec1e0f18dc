import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { findChanges } from "../../../../src/domain/analysis/changes";
import { f1Of } from "./score";

const DATA = resolve(import.meta.dirname, "../../../../../shared/data/tcpd");

interface SeriesFile {
  readonly series: readonly { readonly raw: readonly (number | null)[] }[];
}

const parsed = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;
const annotations = existsSync(DATA)
  ? parsed<Record<string, Record<string, number[]>>>(`${DATA}/annotations.json`)
  : {};
const names = Object.keys(annotations).filter((name) => existsSync(`${DATA}/${name}/${name}.json`));
const scoreOf = (name: string, found: readonly number[]): number => f1Of(Object.values(annotations[name] ?? {}), found);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("F1 with a margin", () => {
  it("is worked out as published", () => {
    // Three marks by two people and the start; of the start and two found, the start and one are right.
    expect(f1Of([[10], [12, 50]], [11, 80])).toBeCloseTo((2 * (2 / 3) * (5 / 6)) / (2 / 3 + 5 / 6), 12);
    expect(f1Of([[], [10]], [])).toBeCloseTo((2 * 0.75) / 1.75, 12);
  });
});

describe.skipIf(names.length === 0)("Turing change point set (skipped where ../shared/data/tcpd is not there)", () => {
  it("is found at F1 0.85 or better, where saying nothing has 0.765", () => {
    const found = names.map((name) => {
      const { series } = parsed<SeriesFile>(`${DATA}/${name}/${name}.json`);
      return scoreOf(
        name,
        findChanges(series.map(({ raw }) => raw)).value.map(({ at }) => at),
      );
    });
    expect(mean(names.map((name) => scoreOf(name, [])))).toBeCloseTo(0.765, 3);
    expect(mean(found)).toBeGreaterThanOrEqual(0.85);
  });
});
