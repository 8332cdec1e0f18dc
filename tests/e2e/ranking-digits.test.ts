import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { beforeAll, expect, it } from "vitest";
import { type Cell, type RankRequest, rank, smallestChanges } from "../../src/domain/casework/ranking";
import { bundleLibrary } from "../bench/support/bundle-library";
import { inEachBrowser } from "./support";
import { ICON_PATH } from "./support/driver";

const RANKING = fileURLToPath(new URL("../../src/domain/casework/ranking/index.ts", import.meta.url));

const sure = (value: number): Cell => ({ value, quantiles: null });
const unsure = (value: number, by: number): Cell => ({
  value,
  quantiles: Array.from({ length: 21 }, (_, n) => value + (by * (n - 10)) / (7 + n)).sort((a, b) => a - b),
});

/** Every kind of value function, and a cell of which nothing is known. */
const REQUEST: Omit<RankRequest, "weights"> = {
  criteria: [
    { values: { kind: "linear", worst: 1, best: 5 } },
    { values: { kind: "enough", worst: 5200, enough: 4200 } },
    {
      values: {
        kind: "steps",
        steps: [
          { at: 30, points: 20 },
          { at: 10, points: 70 },
          { at: 5, points: 100 },
        ],
      },
    },
    { values: { kind: "grades", points: [100, 70, 30, 0] } },
  ],
  cells: [
    [unsure(4.2, 1 / 3), sure(4390), unsure(12, 7), sure(2)],
    [unsure(3.9, 0.7), sure(4100), sure(6.1), unsure(2, 1)],
    [unsure(4.6, 1.1), sure(4990), sure(28), { unknown: true }],
    [unsure(3.3, 0.1), sure(3700), unsure(9, 3), sure(1)],
  ],
  seed: "Fall 2026/0417 – Łódź",
  draws: 3_000,
};
const WEIGHTS: Readonly<Record<string, RankRequest["weights"]>> = {
  any: { kind: "any" },
  order: { kind: "order", ranks: [1, 2, 2, 3] },
  points: { kind: "points", points: [100, 70, 30, 10], band: 10 },
  intervals: {
    kind: "intervals",
    intervals: [
      { low: 0.3, high: 0.6 },
      { low: 0.1, high: 0.4 },
      { low: 0, high: 0.3 },
      { low: 0.05, high: 0.2 },
    ],
  },
};

inEachBrowser("a ranking", (driver) => {
  let page: Page;
  beforeAll(async () => {
    // A document of the extension's own in which nothing else runs.
    page = await driver().openWorkbench();
    await page.goto(new URL(`/${ICON_PATH}`, page.url()).href);
    await page.evaluate(await bundleLibrary(RANKING));
  });

  it.each(Object.entries(WEIGHTS))(
    "has the same digits as in Node, with weights of the kind %s",
    async (_kind, weights) => {
      const request = { ...REQUEST, weights };
      const here = JSON.stringify([rank(request), smallestChanges(request)]);
      expect(here).toContain('"ok":true');
      const there: unknown = await page.evaluate((asked: string) => {
        type Ranks = Record<"rank" | "smallestChanges", (request: unknown) => unknown>;
        const library = Reflect.get(globalThis, "library") as Ranks;
        const parsed: unknown = JSON.parse(asked);
        return JSON.stringify([library.rank(parsed), library.smallestChanges(parsed)]);
      }, JSON.stringify(request));
      expect(there).toBe(here);
    },
  );
});
