import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { priceWorkbook } from "../sites/agency/price-workbook.mjs";
import { PRICES } from "../sites/agency/price-list.mjs";
import { byRole, click, eventually, inEachBrowser, sees } from "./support";
import { captureMessage, openCaseFrom, readBeside } from "./support/acts";
import { payloadsOf } from "./support/evidence-log";
import { sendFrom } from "./support/message";
import { words } from "./support/words";

const CASE = "PL-2026-0142";
/** The same homes on both sites, by their register numbers, and what the first site calls them. */
const HOMES = { "1-10247": "lindenhof", "1-10391": "haus-am-park", "1-10112": "wzc-zeezicht", "1-10455": "de-waterlelie" };
/** A home at the address of another one, of the same group: not the same. */
const TRAP = "1-10113";

inEachBrowser("four homes on two sites and in the price list", (driver) => {
  let served: Awaited<ReturnType<typeof serveSites>>;
  const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
  const prices = join(folder, "price-list.xlsx");
  let workbench: Page;

  beforeAll(async () => {
    served = await serveSites();
    writeFileSync(prices, priceWorkbook());
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });
});
