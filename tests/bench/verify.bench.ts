import { afterAll, beforeAll, it } from "vitest";
import { click, launchDriver, type Driver } from "../e2e/support";
import { words } from "../e2e/support/words";
import { productCode } from "./support/product-code";
import { printTable } from "./support/table";

const TURNS = 3;
const ENTRIES = Number(process.env["ENTRIES"] ?? 100_000);

let driver: Driver;

beforeAll(async () => {
  driver = await launchDriver("chromium", { offline: true });
});
afterAll(() => driver.close());

/** From the press of the button to the words that the whole log is sound. */
async function checked(): Promise<number> {
  const workbench = await driver.openWorkbench("#/settings");
  const maintenance = await workbench.waitForSelector("details.maintenance");
  await maintenance?.evaluate((details) => details.setAttribute("open", ""));
  const began = performance.now();
  await click(workbench, "button", words("checkStart"));
  const sound = words("checkSound_other", ENTRIES.toLocaleString("en"));
  await workbench.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 0, polling: 50 }, sound);
  const ms = performance.now() - began;
  await workbench.close();
  return ms;
}

it(`checks a log of ${ENTRIES} entries`, async () => {
  const call = await productCode(driver, "log-of-notes.ts");
  await call("fillLog", ENTRIES);
  const [ours, floor]: number[][] = [[], []];
  for (let turn = 0; turn < TURNS; turn++) {
    ours!.push(await checked());
    floor!.push(await call("hashLog"));
  }
  const note = "from the press to the verdict: read, parsed, hashed, tree and signatures";
  printTable("Checking the whole log", "ms", "bare SHA-256 of the same bytes", [
    { what: `${ENTRIES} entries`, ours: ours!, floor: floor!, note },
  ]);
});
