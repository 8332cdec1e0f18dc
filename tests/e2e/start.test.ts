import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { inEachBrowser } from "./support";
import { readLog } from "./support/evidence-log";
import { doMainJob } from "./support/main-job";

inEachBrowser("npm start without a display", (driver) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-pictures-"));
  let sites: Awaited<ReturnType<typeof serveSites>>;

  beforeAll(async () => {
    sites = await serveSites();
  });

  afterAll(async () => {
    await sites.close();
    rmSync(folder, { recursive: true });
  });

  it("does the main job, and what it captured outlives the browser", async () => {
    const { log, pictures } = await doMainJob(driver(), `${sites.url}/care/homes/lindenhof`, folder, () => undefined);
    expect(log.join("\n")).toMatch(/case\.opened.*\n.*capture\.made.*Lindenhof Care Home[^]*note\.added/);
    expect(pictures).toHaveLength(6);
    await driver().restart();
    const workbench = await driver().openWorkbench("#/");
    expect(await workbench.evaluate(() => location.hash)).toBe("#/");
    const entries = await readLog(workbench);
    expect(entries.map(({ header }) => header.type)).toEqual(["case.opened", "capture.made", "note.added"]);
  });

  it("does all that without a fault in its pages", () => {
    expect(driver().faults).toEqual([]);
  });
});
