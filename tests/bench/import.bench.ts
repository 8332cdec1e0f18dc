import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchDriver, type Driver } from "../e2e/support";
import { heapOf } from "./support/heap-of";
import { productCode } from "./support/product-code";
import { printTable } from "./support/table";

const TURNS = 5;
const ROWS = 50_000;
const MANY = 1_000_000;
/** What the heap may hold more than before, over rows that are read and written piece by piece, in bytes. */
const MOST_HEAP = 60_000_000;
const SAMPLE_MS = 3_000;

let driver: Driver;
beforeAll(async () => {
  driver = await launchDriver("chromium", { offline: true });
});
afterAll(() => driver.close());

it("imports a table of 50,000 rows", async () => {
  const run = await productCode(driver, "table-of-rows.ts");
  await run("makeTable", ROWS);
  const [ours, checked, floor]: number[][] = [[], [], []];
  for (let turn = 0; turn <= TURNS; turn++) {
    const times = [await run("importTable"), await run("checkOnly"), await run("parseBare")] as const;
    if (turn === 0) continue;
    ours!.push(times[0]);
    checked!.push(times[1]);
    floor!.push(times[2]);
  }
  printTable("Importing 50,000 rows", "ms", "bare papaparse", [
    {
      what: "read and checked",
      ours: checked!,
      floor: floor!,
      note: "decoded, cut, each cell held against its column",
    },
    { what: "imported", ours: ours!, floor: floor!, note: "and written to IndexedDB in transactions of 2,000 rows" },
  ]);
});

it("imports a million rows with a flat heap", async () => {
  const run = await productCode(driver, "table-of-rows.ts");
  const bytes = await run("makeTable", MANY);
  const heap = await heapOf(run.page);
  const before = await heap.held();
  let most = before;
  let isOver = false;
  const importing = run("importTable").finally(() => (isOver = true));
  while (!isOver) {
    await pause(SAMPLE_MS);
    most = Math.max(most, await heap.held());
  }
  const ms = await importing;
  const [size, speed] = [Math.round(bytes / 1e6), Math.round(MANY / (ms / 1000))];
  console.info(
    `A million rows (${size} MB): ${speed} rows a second, while garbage was collected again and again; the heap held at most ${((most - before) / 1e6).toFixed(0)} MB more than before`,
  );
  expect(most - before).toBeLessThan(MOST_HEAP);
});
