import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, click, eventually, inEachBrowser, sees } from "./support";
import { readLog } from "./support/evidence-log";
import { capture, openCase, readPage } from "./support/panel-steps";
import { goneByRole } from "./support/roles";
import { words } from "./support/words";

inEachBrowser("a log whose database is lost", (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    sites = await serveSites();
    const { panel } = await readPage(driver(), `${sites.url}/care/homes/lindenhof`);
    await openCase(panel, "LOST-LOG-1");
    await capture(panel, "LOST-LOG-1");
    await eventually("the log to be witnessed", async () => {
      const { logWitness } = await panel.evaluate(() => chrome.storage.local.get("logWitness"));
      return (logWitness as { size: number } | undefined)?.size === 2 || undefined;
    });
    await panel.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase("counterflow");
          deleting.onsuccess = resolve;
          deleting.onerror = reject;
        }),
    );
    await driver().restart();
    workbench = await driver().openWorkbench("#/cases");
  });
  afterAll(() => sites.close());

  const said = () => words("logLossAll_other").split("$1")[1]?.split("$2")[0] ?? "";

  it("is missed in the workbench, with the ways on", async () => {
    await sees(workbench, said());
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("is missed in the panel, and nothing is written into an empty one in silence", async () => {
    const { panel } = await readPage(driver(), `${sites.url}/care/homes/lindenhof`);
    await sees(panel, said());
    expect(await axeViolations(panel)).toEqual([]);
    const answer = await panel.evaluate((message) => chrome.runtime.sendMessage<unknown, unknown>(message), {
      name: "act",
      request: {
        act: crypto.randomUUID(),
        type: "case.opened",
        payload: { caseId: "LOST-LOG-2", kind: "other", title: "Another", purpose: "" },
      },
    });
    expect(answer).toMatchObject({ ok: false, error: { code: "log-lost" } });
    expect(await readLog(panel)).toEqual([]);
  });

  it("gives way to a new one that the official begins", async () => {
    await workbench.bringToFront();
    await click(workbench, "button", words("logLossBegin"));
    await sees(workbench, words("logLossSureAll"));
    await click(workbench, "button", words("logLossBeginNow"));
    await goneByRole(workbench, "button", words("logLossBeginNow"));
    const { panel } = await readPage(driver(), `${sites.url}/care/homes/lindenhof`);
    await openCase(panel, "LOST-LOG-3");
    expect((await readLog(panel)).map(({ header }) => header.type)).toEqual(["case.opened"]);
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});
