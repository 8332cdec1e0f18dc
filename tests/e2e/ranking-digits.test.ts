import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Cell, type RankRequest, rank } from "../../src/domain/casework/ranking";
import { bundleLibrary } from "../bench/support/bundle-library";
import { inEachBrowser } from "./support";
import { serveFiles } from "./support/serve-files";

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

const PLATFORM = new URL("../../src/platform/", import.meta.url);

inEachBrowser("a ranking", (driver) => {
  let site: Awaited<ReturnType<typeof serveFiles>>;
  let page: Page;

  beforeAll(async () => {
    const [library, worker] = await Promise.all(
      [new URL("ranker.ts", PLATFORM), new URL("rank-worker.ts", PLATFORM)].map((file) =>
        bundleLibrary(fileURLToPath(file)),
      ),
    );
    site = await serveFiles({
      "/": ["text/html", "<!doctype html><title>Ranking</title>"],
      "/worker.js": ["text/javascript", worker!],
    });
    page = await driver().openPage(`${site.url}/`);
    await page.evaluate(library!);
  });
  afterAll(() => site.close());

  /** Asks the product's own worker, one request right after the other; what it answers, as JSON. */
  const answersTo = (...requests: readonly RankRequest[]): Promise<readonly string[]> =>
    page.evaluate((asked: string) => {
      type Ranks = { newRanker(start: () => Worker): { rank(request: unknown): Promise<unknown> } };
      const ranker = (Reflect.get(globalThis, "library") as Ranks).newRanker(() => new Worker("/worker.js"));
      const answers = (JSON.parse(asked) as unknown[]).map((request) => ranker.rank(request));
      return Promise.all(answers.map(async (answer) => JSON.stringify((await answer) ?? "nothing")));
    }, JSON.stringify(requests));

  it.each(Object.entries(WEIGHTS))(
    "has the same digits as in Node, with weights of the kind %s",
    async (_kind, weights) => {
      const request = { ...REQUEST, weights };
      const here = JSON.stringify(rank(request));
      expect(here).toContain('"ok":true');
      expect(await answersTo(request)).toEqual([here]);
    },
  );

  it("is dropped for a newer one, whose digits are its own", async () => {
    const [long, short] = [
      { ...REQUEST, weights: WEIGHTS["any"]!, draws: 1_000_000 },
      { ...REQUEST, weights: WEIGHTS["order"]! },
    ];
    expect(await answersTo(long, long, short)).toEqual(['"nothing"', '"nothing"', JSON.stringify(rank(short))]);
  });
});
