import { it } from "vitest";
import { type RankRequest, rank } from "../../src/domain/casework/ranking";
import { printTable } from "./support/table";

const ALTERNATIVES = Number(process.env["ALTERNATIVES"] ?? 50);
const CRITERIA = Number(process.env["CRITERIA"] ?? 12);
const DRAWS = Number(process.env["DRAWS"] ?? 10_000);
const TURNS = 7;

/** Every cell's value is unsure by half a star; `apart` is how far the best is from the worst beyond that, in stars. */
function request(apart: number): RankRequest {
  const cells = Array.from({ length: ALTERNATIVES }, (_, one) =>
    Array.from({ length: CRITERIA }, (_cell, criterion) => {
      const value = 2 + ((one * 7 + criterion * 13) % 20) / 10 + (apart * one) / ALTERNATIVES;
      return { value, quantiles: Array.from({ length: 21 }, (_quantile, n) => value - 0.5 + n / 20) };
    }),
  );
  const criteria = Array.from({ length: CRITERIA }, () => ({ values: { kind: "linear", worst: 1, best: 5 } as const }));
  return { criteria, cells, weights: { kind: "any" }, seed: "bench", draws: DRAWS };
}

/** As many numbers by chance, multiplied and added up: less cannot be done. */
function weightedSums(): number {
  let sum = 0;
  for (let draw = 0; draw < DRAWS * ALTERNATIVES * CRITERIA; draw++) sum += 0.5 * Math.random();
  return sum;
}

/** Milliseconds of the processor: what else the machine does at the time does not count. */
function timed(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

it(`ranks ${ALTERNATIVES} alternatives by ${CRITERIA} criteria in ${DRAWS} draws`, () => {
  const rows = [
    { what: "all nearly alike", asked: request(0.2) },
    { what: "some ahead", asked: request(1) },
  ].map(({ what, asked }) => {
    const [ours, floor]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < TURNS; turn++) {
      ours.push(timed(() => rank(asked)));
      floor.push(timed(weightedSums));
    }
    return { what: `${ALTERNATIVES} × ${CRITERIA} × ${DRAWS}, ${what}`, ours, floor };
  });
  printTable("Ranking", "ms of the processor", "as many random numbers, weighted and added up", rows);
});
