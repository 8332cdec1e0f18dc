import { launch, type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findBrowser } from "../../scripts/browsers/find-browser.mjs";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { launchDriver, type Driver } from "../e2e/support";
import { chromiumArguments } from "../e2e/support/chromium-arguments";
import { mainThreadOf } from "./support/main-thread";
import { type Row, printTable } from "./support/table";

const SIZES = ["small", "medium", "large"] as const;
const LOADS = 7;

let installed: Driver;
let bare: Browser;
let served: { url: string; close(): Promise<unknown> };

beforeAll(async () => {
  served = await serveSites();
  installed = await launchDriver("chromium", { offline: true });
  const args = chromiumArguments({ offline: true });
  bare = await launch({ executablePath: findBrowser("chromium") ?? "", args, pipe: true, defaultViewport: null });
});
afterAll(async () => {
  await Promise.all([installed.close(), bare.close(), served.close()]);
});

interface Load {
  readonly cpu: number;
  readonly scripts: number;
  readonly bytes: number;
}

/** Load a page once, and see what an extension puts into it and what its main thread does. */
async function load(page: Page, url: string): Promise<Load> {
  const session = await page.createCDPSession();
  let scripts = 0;
  let bytes = 0;
  session.on("Debugger.scriptParsed", ({ url: source, length = 0 }) => {
    if (!source.startsWith("chrome-extension://")) return;
    scripts += 1;
    bytes += length;
  });
  await session.send("Debugger.enable");
  const thread = await mainThreadOf(page);
  await page.goto(url, { waitUntil: "networkidle0" });
  const cpu = await thread.busy();
  await page.close();
  return { cpu, scripts, bytes };
}

it("adds nothing to a page that is not read", async () => {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const ours: Load[] = [];
    const floor: Load[] = [];
    for (let turn = 0; turn <= LOADS; turn++) {
      const url = `${served.url}/plain/${size}.html`;
      const pair = [
        await load(await installed.openPage("about:blank"), url),
        await load(await bare.newPage(), url),
      ] as const;
      if (turn === 0) continue; // the first load of each browser warms its caches
      ours.push(pair[0]);
      floor.push(pair[1]);
    }
    const scripts = ours.reduce((sum, one) => sum + one.scripts, 0);
    const bytes = ours.reduce((sum, one) => sum + one.bytes, 0);
    expect({ scripts, bytes }).toEqual({ scripts: 0, bytes: 0 });
    const note = `${scripts} scripts, ${bytes} bytes injected`;
    rows.push({ what: `${size} page`, ours: ours.map(({ cpu }) => cpu), floor: floor.map(({ cpu }) => cpu), note });
  }
  printTable("Idle tax: main-thread work of a page that is not read", "ms", "no extension", rows);
});
