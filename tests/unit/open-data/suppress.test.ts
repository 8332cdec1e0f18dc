import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { meanTells } from "../../../src/domain/files/open-data/suppress/mean-tells";
import type { ProtectedTable } from "../../../src/domain/files/open-data/suppress/period-table";
import { protectTable } from "../../../src/domain/files/open-data/suppress/protect-table";
import { attack } from "./attacker";

const THRESHOLD = 3;
const counts = (rows: number, columns: number, most: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
const cellsOf = (table: readonly (readonly number[])[]) =>
  table.flatMap((row, n) => row.map((count, m) => ({ listing: `l${n}`, period: `p${m}`, count })));
const asRead = ({ figures }: ProtectedTable) =>
  figures.map(({ listing, period, count, shown }) => ({ listing, period, count: shown ? count : undefined }));

function expectSafe(tables: readonly ProtectedTable[], grows: boolean) {
  const spans = attack(tables.map(asRead), grows, 12);
  for (const [n, { figures, threshold }] of tables.entries())
    for (const { listing, period, count, shown } of figures) {
      if (count === 0 || count >= threshold) continue;
      expect(shown).toBe(false);
      const span = spans[n]?.get(`${listing}|${period}`) ?? { low: 0, high: 0 };
      expect(span.low).toBeLessThanOrEqual(count);
      expect(span.high).toBeGreaterThanOrEqual(count);
      expect(span.high - span.low).toBeGreaterThanOrEqual(threshold - 1);
    }
}

const made = (outcome: ReturnType<typeof protectTable>): ProtectedTable => {
  if (outcome.as === "left-out") throw new Error("left out");
  return outcome.table;
};

describe("reviews by period", () => {
  test.prop([counts(2, 3, 6)], { numRuns: 150 })("tell no small count, in any sum", (table) => {
    expectSafe([made(protectTable(cellsOf(table), THRESHOLD, []))], false);
  });

  test.prop([counts(1, 3, 6), counts(1, 3, 4)], { numRuns: 150 })(
    "nor together with an earlier release",
    (first, more) => {
      const one = made(protectTable(cellsOf(first), THRESHOLD, []));
      const grown = first.map((row, n) => row.map((count, m) => count + (more[n]?.[m] ?? 0)));
      const outcome = protectTable(cellsOf(grown), THRESHOLD, [one]);
      expectSafe([one, made(outcome)].slice(0, outcome.as === "earlier" ? 1 : 2), true);
    },
  );

  test.prop([counts(1, 3, 6), counts(1, 3, 4)], { numRuns: 150 })(
    "a difference of few is not published",
    (first, more) => {
      const one = made(protectTable(cellsOf(first), THRESHOLD, []));
      const grown = first.map((row, n) => row.map((count, m) => count + (more[n]?.[m] ?? 0)));
      const outcome = protectTable(cellsOf(grown), THRESHOLD, [one]);
      const isTelling = [...more.flat(), more.flat().reduce((a, b) => a + b, 0)].some((by) => by > 0 && by < THRESHOLD);
      if (isTelling) expect(outcome).toEqual({ as: "earlier", table: one });
    },
  );

  it("leave out beside a single small count what it would follow from", () => {
    const table = made(protectTable(cellsOf([[2, 9, 14]]), 5, []));
    const shown = table.figures.filter((figure) => figure.shown).map(({ period, count }) => [period, count]);
    expect(shown).toEqual([
      ["p2", 14],
      ["", 25],
    ]);
  });

  it("are published whole where nothing is small", () => {
    const { figures } = made(protectTable(cellsOf([[5, 0, 14]]), 5, []));
    expect(figures.every(({ shown }) => shown)).toBe(true);
  });

  it("are left out where an earlier release had other listings in its table", () => {
    const one = made(protectTable(cellsOf([[9, 9]]), 5, []));
    expect(
      protectTable(
        cellsOf([
          [9, 9],
          [8, 8],
        ]),
        5,
        [one],
      ),
    ).toEqual({ as: "left-out" });
  });
});

describe("a mean with its count", () => {
  it.each([
    [6, 4.8, 0.05, true],
    [6, 5, 0.05, false],
    [214, 4.2, 0.05, false],
    [100, 4.99, 0.005, true],
    [12, 1.1, 0.05, true],
  ])("%i ratings of mean %f within %f", (count, mean, within, tells) => {
    expect(meanTells({ worst: 1, best: 5, count, mean, within }, 5)).toBe(tells);
  });

  test.prop([fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 8 })], { numRuns: 80 })(
    "tells what trying every set of ratings tells",
    (ratings) => {
      const count = ratings.length;
      const mean = Math.round((ratings.reduce((a, b) => a + b, 0) / count) * 10) / 10;
      const spans = new Map<number, number[]>();
      const search = (left: number, step: number, sum: number, numbers: readonly number[]): void => {
        if (step > 5) {
          if (left === 0 && Math.abs(sum / count - mean) <= 0.05 + 1e-9)
            for (const [n, number] of numbers.entries()) spans.set(n, [...(spans.get(n) ?? []), number]);
          return;
        }
        for (let number = 0; number <= left; number++)
          search(left - number, step + 1, sum + step * number, [...numbers, number]);
      };
      search(count, 1, 0, []);
      const tells = [...spans.values()].some((numbers) => numbers.every((number) => number > 0 && number < 5));
      expect(meanTells({ worst: 1, best: 5, count, mean, within: 0.05 }, 5)).toBe(tells);
    },
  );
});
