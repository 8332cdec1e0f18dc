import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { serveSites } from "../../scripts/serve-sites.mjs";
import { listen } from "../sites/common/listen.mjs";
import { allByRole, byRole, inEachBrowser, sees } from "./support";
import { readLog } from "./support/evidence-log";
import { readPage } from "./support/panel-steps";
import { tinyPdf } from "./support/tiny-pdf";
import { words } from "./support/words";

/** What the browser keeps to itself, and how it is named there. */
const OWN_PAGES = {
  chromium: ["chrome://settings/", "chrome://extensions/"],
  firefox: ["about:preferences", "about:addons"],
};

inEachBrowser("a tab that cannot be read", (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let files: Awaited<ReturnType<typeof listen>>;

  beforeAll(async () => {
    sites = await serveSites();
    files = await listen(fileAt);
  });
  afterAll(() => Promise.all([sites.close(), files.close()]));

  it("since it is the browser's own is told so in words", async () => {
    for (const address of OWN_PAGES[driver().name]) {
      const tab = await driver().openPage("about:blank");
      // Puppeteer waits in vain for the events of Firefox's own pages.
      await tab.goto(address, driver().name === "firefox" ? { waitUntil: [] } : {});
      const panel = await driver().triggerAction(tab);
      await sees(panel, words("panelForbiddenHelp"));
      await expectNothing(panel);
    }
  });

  it("since it shows a PDF is told so in words", async () => {
    const panel = await driver().triggerAction(await driver().openPage(`${files.url}/report.pdf`));
    // Firefox's viewer is closed to extensions; Chromium's says what it shows.
    await sees(panel, words(driver().name === "firefox" ? "panelForbiddenHelp" : "panelNotAPageHelp"));
    await expectNothing(panel);
  });

  it("since it shows a picture is told so in words", async () => {
    const panel = await driver().triggerAction(await driver().openPage(`${files.url}/picture.png`));
    await sees(panel, words("panelNotAPageHelp"));
    await expectNothing(panel);
  });

  it("since nobody asked for it is told how to ask, and the page asked for is shown again in its tab", async () => {
    const home = `${sites.url}/care/homes/haus-am-park`;
    const { tab, panel } = await readPage(driver(), home);
    await driver().openPage(`${sites.url}/care/homes/lindenhof`);
    await sees(panel, words("panelNotAskedHelp"));
    // A browser names a shortcut only where no other of its own has it.
    await sees(panel, `${words("panelHowShortcut")} ${manifest.commands._execute_action.suggested_key.default}`);
    // A press in the panel asks for no page: there is no button that would do nothing.
    expect(await allByRole(panel, "button", words("panelRead"))).toEqual([]);
    await expectNothing(panel);
    await tab.bringToFront();
    await byRole(panel, "heading", "Haus am Park");
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});

/** The panel shows nothing that could be captured, and the log is empty. */
async function expectNothing(panel: Page): Promise<void> {
  expect(await allByRole(panel, "checkbox")).toEqual([]);
  expect(await readLog(panel)).toEqual([]);
}

/** A page's file in place of a page. */
function fileAt({ pathname }: URL) {
  switch (pathname) {
    case "/report.pdf":
      return { status: 200, headers: { "content-type": "application/pdf" }, body: tinyPdf() };
    case "/picture.png":
      return { status: 200, headers: { "content-type": "image/png" }, body: readFileSync("public/icons/128.png") };
    default:
      return undefined;
  }
}
