import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { inEachBrowser } from "./support";
import { tracesIn } from "./support/as-new";
import { readLog } from "./support/evidence-log";
import { capture, openCase, readPage } from "./support/panel-steps";

// All other suites rely on it: they get a browser that others have used.
inEachBrowser("a browser that is made as new", (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;

  beforeAll(async () => {
    sites = await serveSites();
  });
  afterAll(() => sites.close());

  /** One case with one capture, in a log that holds nothing else. */
  async function useIt() {
    const { tab, panel } = await readPage(driver(), `${sites.url}/care/homes/lindenhof`, { window: true });
    await openCase(panel, "RESET-1");
    await capture(panel, "RESET-1");
    const types = (await readLog(panel)).map(({ header }) => header.type);
    expect(types).toEqual(["case.opened", "capture.made"]);
    return { tab, panel };
  }

  it("has nothing left of what was done in it, and does it all again", async () => {
    const { tab, panel } = await useIt();
    await tab.evaluate(() => (document.cookie = "who=before"));
    await panel.evaluate(async () => {
      localStorage.setItem("who", "before");
      const root = await navigator.storage.getDirectory();
      // Not where the background sweeps, which it may be doing just now.
      await (await root.getDirectoryHandle("left", { create: true })).getFileHandle("before", { create: true });
      await chrome.alarms.create("before", { delayInMinutes: 60 });
    });
    await driver().allowHosts(["http://localhost/*"]);
    await driver().openWorkbench("#/log");
    for (const [kind, left] of Object.entries(await tracesIn(panel))) expect(left, kind).not.toEqual([]);

    await driver().reset();
    const again = await useIt();
    expect(await again.tab.evaluate(() => document.cookie)).toBe("");
    expect((await tracesIn(again.panel)).tabs).toEqual([]);
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});
