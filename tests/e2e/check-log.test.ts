import { createHash } from "node:crypto";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, eventually, inOneBrowser, sees } from "./support";
import { type Signed, damage, isSigned, newestCheckpoint, tamper } from "./support/checkpoints";
import { readLog } from "./support/evidence-log";
import { capture, keepOfPages, openCase, readPage } from "./support/panel-steps";
import { click } from "./support/roles";
import { words } from "./support/words";

inOneBrowser("a log that is checked", (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    sites = await serveSites();
    const { panel } = await readPage(driver(), `${sites.url}/care/homes/lindenhof`);
    await openCase(panel, "CHECK-1");
    await keepOfPages(panel, "CHECK-1", "page");
    await capture(panel, "CHECK-1");
    workbench = await driver().openWorkbench("#/settings");
  });
  afterAll(() => sites.close());

  const check = async (): Promise<void> => {
    await workbench.evaluate(() => document.querySelector("details.maintenance")?.setAttribute("open", ""));
    await click(workbench, "button", words("checkStart"));
  };

  it("is signed to its end, with a signature that others can check", async () => {
    const checkpoint = await signedTo(workbench, 2);
    expect(isSigned(checkpoint)).toBe(true);
    const [origin, size, root] = checkpoint.note.split("\n");
    const headers = (await readLog(workbench)).map(({ header }) => header);
    expect([origin, size]).toEqual([headers[0]?.origin, "2"]);
    expect(root).toBe(rootOfTwo(headers.map(inOneSpelling)));
  });

  it("is found as it was written", async () => {
    await check();
    await sees(workbench, words("checkSound_other", "2"));
    await sees(workbench, words("checkSigned"));
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("names the kept file that is lost and the row that says something else, and mends the tree", async () => {
    const lost = await damage(workbench);
    await check();
    await sees(workbench, words("checkSound_other", "2"));
    await sees(workbench, words("checkLostMissing", lost));
    await sees(workbench, words("checkRowChanged", "cases", "CHECK-1"));
    await sees(workbench, words("mendedTree_one", "1", "").split(" on ")[0] ?? "");
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("logRebuild"));
    await check();
    await sees(workbench, words("checkTablesSound"));
  });

  it("tells which entry somebody changed", async () => {
    await tamper(workbench, 1);
    await check();
    await sees(workbench, words("checkFindings_one", "1"));
    await sees(workbench, words("checkPayloadChanged", "1"));
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});

const signedTo = (page: Page, size: number): Promise<Signed> =>
  eventually(`a checkpoint over ${size} entries`, async () => {
    const newest = await newestCheckpoint(page);
    return newest?.size === size ? newest : undefined;
  });

/** RFC 8785 of a flat object with plain texts and small numbers: its members by name. */
const inOneSpelling = (header: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(header).sort(([a], [b]) => (a < b ? -1 : 1))));

function rootOfTwo(leaves: readonly string[]): string {
  const hash = (first: number, ...parts: (string | Buffer)[]): Buffer =>
    parts.reduce((sum, part) => sum.update(part), createHash("sha256").update(Uint8Array.of(first))).digest();
  return hash(1, ...leaves.map((leaf) => hash(0, leaf))).toString("base64");
}
