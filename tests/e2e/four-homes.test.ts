import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { PRICES } from "../sites/agency/price-list.mjs";
import { priceWorkbook } from "../sites/agency/price-workbook.mjs";
import { byRole, click, eventually, inOneBrowser, sees } from "./support";
import { actMessage, captureMessage, openCaseFrom, readBeside } from "./support/acts";
import { payloadsOf } from "./support/evidence-log";
import { sendFrom } from "./support/message";
import { words } from "./support/words";

const CASE = "PL-2026-0142";
const HERE = ["lindenhof", "haus-am-park", "residentie-zeezicht", "kastanjehof"];
const THERE = ["de-lindenhof", "haus-am-park-harlem", "woonzorgcentrum-zeezicht", "kastanjehof-oud-harlem"];
/** Another home of the same group at the same address. */
const NEIGHBOUR = "zeezicht-revalidatie";
const isNeighbour = (text: string): boolean => text.includes("Revalidatie");

inOneBrowser("four homes on two sites and in the price list", (driver) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
  const prices = join(folder, "price-list.xlsx");
  let served: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    served = await serveSites();
    writeFileSync(prices, priceWorkbook());
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  async function capture(url: string): Promise<void> {
    const page = await driver().openPage(url);
    const panel = await driver().triggerAction(page);
    await openCaseFrom(panel, CASE);
    const read = await eventually("the page to be read", () => readBeside(panel));
    const { name, request } = captureMessage(read, CASE);
    await sendFrom(panel, name, request);
    await page.close();
  }

  const go = (hash: string) =>
    workbench.evaluate((to) => {
      location.hash = to;
    }, hash);

  /** What the two sides of the suggestion that is shown are called; none where everything is compared and decided. */
  const sides = () =>
    eventually("all to be compared, and a suggestion or that there is none", async () => {
      const main = await workbench.$("main");
      const text = (await main?.evaluate((element) => element.textContent)) ?? "";
      if (!text.includes(words("toJoinHelp")) || text.includes(words("toJoinBehind"))) return undefined;
      const heads = await workbench.$$eval(".compared thead th + th", (all) => all.map((head) => head.textContent));
      return heads.length === 2 ? heads : text.includes(words("toJoinNone")) ? [] : undefined;
    });

  it("are captured, and the table is imported", async () => {
    const there = `http://zorgoordeel.localhost:${new URL(served.url).port}/zorg/huis/`;
    for (const slug of HERE) await capture(`${served.url}/care/homes/${slug}`);
    for (const slug of [...THERE, NEIGHBOUR]) await capture(`${there}${slug}`);
    workbench = await driver().openWorkbench("#/own-data");
    await click(workbench, "link", words("ownDataImport"));
    const input = await eventually(
      "the field for a file",
      async () => (await workbench.$("input[type=file]")) ?? undefined,
    );
    await input.uploadFile(prices);
    await click(workbench, "button", words("ownDataRead"));
    await click(workbench, "button", words("ownDataImportRows", String(PRICES.length)));
    await byRole(workbench, "heading", "price-list");
  });

  it("are not asked for again once they were refused, until that is taken back", async () => {
    await go("#/subjects/to-join");
    const first = (await sides()).join();
    await workbench.keyboard.press("n");
    await sees(workbench, words("toJoinRefused"));
    await eventually("the next one", async () => ((await sides()).join() === first ? undefined : true));
    await click(workbench, "button", words("workbenchUndo"));
    await eventually("the suggestion", async () => ((await sides()).join() === first ? true : undefined));
    await workbench.keyboard.press("n");
    await eventually("the next one", async () => ((await sides()).join() === first ? undefined : true));
    await capture(`${served.url}/care/homes/${HERE[0] ?? ""}`);
    await workbench.bringToFront();
    await go("#/subjects");
    await sees(workbench, words("workbenchSubjectsHelp"));
    await go("#/subjects/to-join");
    await sees(workbench, words("toJoinHelp"));
    expect((await sides()).join()).not.toBe(first);
    const [refused] = (await payloadsOf(workbench, "subjects.parted")).slice(-1) as { a: string[]; b: string[] }[];
    const pairs = [{ a: refused?.a[0], b: refused?.b[0] }];
    const { name, request } = actMessage("subjects.reopened", { pairs, reason: "" });
    await sendFrom(workbench, name, request);
  });

  it("become four by two presses each, and their neighbour stays another home", async () => {
    let presses = 0;
    for (let shown = await sides(); shown.length > 0; presses++) {
      const [one = "", other = ""] = shown;
      expect(isNeighbour(one)).toBe(isNeighbour(other));
      await workbench.keyboard.press("j");
      shown = await eventually("the next suggestion", async () => {
        const next = await sides();
        return next.join() === shown.join() ? undefined : next;
      });
    }
    const joined = await payloadsOf(workbench, "subjects.joined");
    expect(joined).toHaveLength(2 * HERE.length + 1);
    expect(presses).toBe(joined.length);
    await go("#/subjects");
    await eventually("four homes and their neighbour", async () =>
      (await workbench.$$(".subject-row")).length === HERE.length + 1 ? true : undefined,
    );
  });

  it("are a dossier each, with both sites and the agency's own price", async () => {
    await go("#/subjects");
    await click(workbench, "link", "Lindenhof Care Home");
    await sees(workbench, "Verpleeghuis De Lindenhof");
    const sources = await workbench.$$eval(".rating-table tbody th", (heads) => heads.map((head) => head.textContent));
    expect(sources).toHaveLength(2);
    await sees(workbench, "4,150");
    expect(driver().faults).toEqual([]);
  });
});
