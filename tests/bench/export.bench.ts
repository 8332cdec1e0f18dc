import { execFileSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, it } from "vitest";
import { byRole, click, launchDriver, type Driver } from "../e2e/support";
import { words } from "../e2e/support/words";
import { productCode } from "./support/product-code";
import { median, printTable } from "./support/table";

const MB = 1_000_000;
const PICTURE = 8 * MB;
const SIZES = (process.env["EXPORT_MB"] ?? "100,1000").split(",").map(Number);

const LONGEST_MS = 900_000;

let driver: Driver;

beforeAll(async () => {
  driver = await launchDriver("chromium", { offline: true });
});
afterAll(() => driver.close());

/** What all of the browser's processes hold in memory together, shared parts counted once (PSS), in MB. */
function heldMb(): number {
  const script = `for p in $(pgrep -f counterflow-profile); do grep -s '^Pss:' /proc/$p/smaps_rollup; done | awk '{s+=$2} END {print s/1024}'`;
  return Number(execFileSync("bash", ["-c", script], { encoding: "utf8" }));
}

/** A large case takes minutes. */
const turnsFor = (mb: number): number => (mb < 200 ? 3 : 1);

interface Exported {
  readonly ms: number;
  /** The most that was held while it was written, above what was held before. */
  readonly grownMb: number;
}

/** From the press of the button to the file that is there to be saved. */
async function exported(caseId: string): Promise<Exported> {
  const workbench = await driver.openWorkbench(`#/cases/${caseId}`);
  await click(workbench, "button", words("exportOpen"));
  const dialog = await byRole(workbench, "dialog", words("exportTitle", caseId));
  const before = heldMb();
  let [most, isOver] = [before, false];
  const watching = (async () => {
    while (!isOver) {
      most = Math.max(most, heldMb());
      await pause(500);
    }
  })();
  const began = performance.now();
  await click(dialog, "button", words("exportStart"));
  const said = () => dialog.evaluate((element) => (element as HTMLElement).innerText);
  const done = words("exportSaveAgain");
  let text = await said();
  for (; !text.includes(done); text = await said()) {
    if (performance.now() - began > LONGEST_MS) throw new Error(`No file after ${LONGEST_MS} ms: ${text}`);
    await pause(100);
  }
  const ms = performance.now() - began;
  isOver = true;
  await watching;
  await click(dialog, "button", words("exportClose"));
  await workbench.close();
  return { ms, grownMb: most - before };
}

it("exports large cases", async () => {
  const call = await productCode(driver, "case-of-pictures.ts");
  const [times, memory] = [[], []] as [Parameters<typeof printTable>[3][number][], string[]];
  let filled = 0;
  for (const size of SIZES) {
    const caseId = `BENCH-${size}`;
    await call("fillCase", caseId, Math.ceil((size * MB) / PICTURE), PICTURE);
    filled += size;
    // The copy is of everything that is there by now: its time is taken by the byte.
    const pairs = [];
    for (let turn = 0; turn < turnsFor(size); turn++)
      pairs.push({ ours: await exported(caseId), floor: ((await call("copyPictures")) * size) / filled });
    const ours = pairs.map((pair) => pair.ours.ms);
    const note = `${((size * 1000) / median(ours)).toFixed(0)} MB/s; packed, hashed twice, report and proofs`;
    times.push({ what: `${size} MB`, ours, floor: pairs.map(({ floor }) => floor), note });
    memory.push(`${size} MB: ${median(pairs.map((pair) => pair.ours.grownMb)).toFixed(0)} MB more in memory at most`);
  }
  printTable("Exporting a case", "ms", "plain copy to a file", times);
  console.log(memory.join("\n"));
});
