import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, byRole, click, eventually, inOneBrowser, sees, visibleText } from "./support";
import { captureMessage, closeCaseFrom, openCaseFrom, readBeside } from "./support/acts";
import { readLog } from "./support/evidence-log";
import { choose } from "./support/framing";
import { sendFrom } from "./support/message";
import { readPage } from "./support/panel-steps";
import { goneByRole } from "./support/roles";
import { words } from "./support/words";

const HIRING = { kind: "hiring", title: "A cook", purpose: "" };
const PLACEMENT = { kind: "placement", title: "A place", purpose: "" };

inOneBrowser("the workbench's lists", (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    sites = await serveSites();
    workbench = await driver().openWorkbench("#/log");
  });
  afterAll(() => sites.close());

  const go = (hash: string) =>
    workbench.evaluate((to) => {
      location.hash = to;
    }, hash);
  const titles = () => workbench.$$eval(".case-table tbody th a", (links) => links.map((link) => link.textContent));

  it("say of a log in which nothing has happened that it is so, not that nothing fits", async () => {
    await sees(workbench, words("logEmpty"));
    expect(await visibleText(workbench)).not.toContain(words("logNone"));
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("show cases by kind and in the order that is asked for, and mark the one that the panel captures to", async () => {
    await openCaseFrom(workbench, "A-2", HIRING);
    await openCaseFrom(workbench, "A-1", PLACEMENT);
    await workbench.evaluate((activeCase) => chrome.storage.local.set({ activeCase }), "A-2");
    await go("#/cases");
    await eventually("both cases", async () => (await titles()).length === 2 || undefined);
    await click(workbench, "button", words("caseViewCase"));
    await eventually("them by their titles", async () => (await titles()).join() === "A cook,A place" || undefined);
    await click(workbench, "button", words("caseViewCase"));
    await eventually("the other way", async () => (await titles()).join() === "A place,A cook" || undefined);
    expect(await workbench.$$eval(".case-table .is-active th a", (all) => all.map((one) => one.textContent))).toEqual([
      "A cook",
    ]);
    expect(await axeViolations(workbench)).toEqual([]);
    await choose(workbench, words("caseKindLabel"), words("caseKindPlacement"));
    await eventually("one kind", async () => (await titles()).join() === "A place" || undefined);
  });

  it("number entries as the log does, and say that a case was reopened", async () => {
    await closeCaseFrom(workbench, "A-2");
    await openCaseFrom(workbench, "A-2", HIRING);
    const { origin = "", index = -1 } = (await readLog(workbench)).at(-1)?.header ?? {};
    await go("#/log");
    const rows = await eventually("all lines", async () => {
      const found = await workbench.$$eval(".log-row", (all) =>
        all.map((row) => [row.querySelector(".n")?.textContent, row.querySelector(".what a")?.textContent].join(" ")),
      );
      return found.length === 4 ? found : undefined;
    });
    const [reopened, closed, opened] = [
      words("logTypeCaseReopened"),
      words("logTypeCaseClosed"),
      words("logTypeCaseOpened"),
    ];
    expect(rows).toEqual([`${index} ${reopened}`, `${index - 1} ${closed}`, `1 ${opened}`, `0 ${opened}`]);
    await go("#/cases/A-2");
    await sees(workbench, reopened);
    await sees(workbench, words("caseViewEntry", String(index)));
    await go(`#/entries/${encodeURIComponent(origin)}/${index}`);
    await byRole(workbench, "heading", reopened);
    await sees(workbench, words("logEntryNumber", String(index)));
  });

  it("lead from a review's line in the log to that review in its capture", async () => {
    const { panel } = await readPage(driver(), `${sites.url}/care/homes/lindenhof`);
    const read = await eventually("the page to be read", () => readBeside(panel));
    const { name, request } = captureMessage(read, "A-2");
    await sendFrom(panel, name, request);
    await workbench.bringToFront();
    await go("#/log?kind=review");
    const row = await eventually("a review's line", async () => {
      const lines = await workbench.$$(".log-row.of-fact .what a");
      return lines[8];
    });
    await row.evaluate((link) => link.click());
    const shown = await eventually("the review to be in view", () =>
      workbench.evaluate(() => {
        const fact = new URLSearchParams(location.hash.split("?")[1]).get("fact");
        const item = document.querySelectorAll(".captured-fact")[Number(fact)];
        const box = item?.getBoundingClientRect();
        return fact && box && box.top >= 0 && box.bottom <= innerHeight ? scrollY : undefined;
      }),
    );
    expect(shown).toBeGreaterThan(0);
  });

  it("find a choice among many by a part of its name, in a list of their own", async () => {
    await go("#/log");
    const field = await byRole(workbench, "combobox", words("logCase"));
    await field.focus();
    await workbench.keyboard.type("cook");
    const name = "A-2 · A cook";
    await byRole(workbench, "option", name);
    expect(await workbench.$$eval(".pick-list > li", (items) => items.map((item) => item.textContent))).toEqual([name]);
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "option", name);
    await eventually(
      "the log of one case",
      async () => (await workbench.evaluate(() => location.hash)).includes("case=A-2") || undefined,
    );
    await go("#/cases");
  });

  it("have keys that a press of ? tells", async () => {
    // In a field it is a character like any other.
    await eventually(
      "the focus out of the field of the log",
      async () => (await workbench.evaluate(() => document.activeElement?.matches("input") !== true)) || undefined,
    );
    await workbench.keyboard.press("?");
    const dialog = await byRole(workbench, "dialog", words("keysTitle"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(dialog, "button", words("computedClose"));
    await goneByRole(workbench, "dialog");
    await click(workbench, "button", words("keysTitle"));
    await byRole(workbench, "dialog", words("keysTitle"));
    expect(driver().faults).toEqual([]);
  });
});
