import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import {
  type Driver,
  axeViolations,
  byRole,
  click,
  eventually,
  goneByRole,
  inEachBrowser,
  inOneBrowser,
  launchDriver,
  sees,
  visibleText,
} from "./support";
import { payloadsOf } from "./support/evidence-log";
import { exportCase } from "./support/exported-file";
import { askFor, hiringCase } from "./support/hiring-case";
import { fill } from "./support/roles";
import { words } from "./support/words";

const CASE = "HR-2026-0088";
const LAW = "Public procurement law";
const WRITING = "Plain writing";

inEachBrowser("the scorecard of a hiring case, by two officers at one computer", (driver) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
  let served: Awaited<ReturnType<typeof serveSites>>;
  let page: Page;

  beforeAll(async () => {
    served = await serveSites();
    page = await driver().openWorkbench("#/cases");
    await hiringCase(driver(), page, CASE, `${served.url}/people/in/ilse-raadsveld`);
    await page.bringToFront();
    await go(page, `#/cases/${CASE}/scorecard`);
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  it("begins with what the role asks for", async () => {
    await sees(page, words("scorecardNoRequirements"));
    expect(await axeViolations(page)).toEqual([]);
    await click(page, "button", words("scorecardAddRequirement"));
    await sees(page, words("scorecardNameMissing"));
    await fill(page, "textbox", words("scorecardRequirement"), LAW);
    await click(page, "checkbox", words("scorecardMust"));
    await click(page, "button", words("scorecardAddRequirement"));
    await sees(page, words("scorecardNoCandidates"));
    await click(page, "button", words("scorecardAddNamed", "Ilse Raadsveld"));
    await sees(page, words("scorecardNameHidden"));
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    await click(page, "button", words("scorecardAddRequirement"));
    const dialog = await byRole(page, "dialog", words("scorecardAddRequirement"));
    await fill(dialog, "textbox", words("scorecardRequirement"), WRITING);
    await click(dialog, "button", words("scorecardWriteDown"));
    await goneByRole(page, "dialog", words("scorecardAddRequirement"));
    expect(await payloadsOf(page, "requirement.set")).toHaveLength(2);
  });

  it("hides the name, and shows as evidence what an official put there", async () => {
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = false)));
    await sees(page, words("scorecardNothing"));
    expect(await visibleText(page)).not.toContain("Raadsveld");
    await click(page, "button", words("scorecardMap"));
    const dialog = await byRole(page, "dialog", words("decisionCiteTitle"));
    await fill(dialog, "searchbox", words("decisionCiteFind"), "level III");
    const fact = await eventually("the fact", async () => (await dialog.$(".decision-citable li button")) ?? undefined);
    await fact.click();
    await eventually("the mapping", () => said(page, "evidence.mapped"));
    await sees(page, "level III");
    expect(await axeViolations(page)).toEqual([]);
  });

  it("takes scores by the keyboard, asks for reasons, and seals what is handed in", async () => {
    await sayWho(page, "E. Sanders");
    await score(page, LAW, "3");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("3");
    await sees(page, words("scorecardReasonsToGo_other", "2"));
    await fill(page, "textbox", words("scorecardReasonOf", LAW), "Well above five years.");
    await fill(page, "textbox", words("scorecardReasonOf", WRITING), "Reports of her own.");
    expect(await axeViolations(page)).toEqual([]);
    await click(page, "button", words("scorecardHandIn"));
    await eventually("the seal", () => said(page, "scorecard.sealed"));
    const log = JSON.stringify(await payloadsOf(page, "scorecard.sealed"));
    expect(log).not.toContain("Well above");
    await goneByRole(page, "button", words("scorecardHandIn"));
  });

  it("shows the second officer nothing of it, and opens both at once", async () => {
    await sayWho(page, "P. van Laar");
    await byRole(page, "button", words("scorecardHandIn"));
    const text = await visibleText(page);
    expect(text).toContain(words("scorecardSealedWord"));
    expect(text).not.toContain("Well above");
    expect(await payloadsOf(page, "scorecard.opened")).toEqual([]);
    await score(page, LAW, "2");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("1");
    await click(page, "button", words("scorecardHandIn"));
    await eventually("both to be open", async () =>
      (await payloadsOf(page, "scorecard.opened")).length === 2 ? true : undefined,
    );
    await sees(page, "Ilse Raadsveld");
    await sees(page, "Well above five years.");
    await sees(page, words("scorecardTalkOver"));
    await sees(page, words("scorecardAgreed", "A", "0", "2"));
    expect(await axeViolations(page)).toEqual([]);
    const kept = await page.evaluate(() => chrome.storage.local.get(null));
    expect(JSON.stringify(kept)).not.toContain("Well above");
  });

  it("keeps the old score of one that is changed, with the reason", async () => {
    await click(page, "button", words("scorecardChangeScore", WRITING, "E. Sanders"));
    const dialog = await byRole(page, "dialog", words("scorecardChangeScore", WRITING, "E. Sanders"));
    await (await byRole(dialog, "combobox", words("scorecardScore"))).select("2");
    await fill(dialog, "textbox", words("scorecardReason"), "The reports had two authors.");
    await click(dialog, "button", words("scorecardChange"));
    await eventually("the change", () => said(page, "score.changed"));
    await sees(page, words("scorecardFromTo", "3", "2"));
    await eventually("nothing to be talked over", async () =>
      (await visibleText(page)).includes(words("scorecardTalkOver")) ? undefined : true,
    );
    await sees(page, words("scorecardAgreed", "A", "0", "2"));
  });

  it("goes out with the case, and the checker finds that nothing was changed in between", async () => {
    await go(page, `#/cases/${CASE}`);
    const file = join(folder, "case.wacz");
    writeFileSync(file, await exportCase(page, CASE));
    const verifier = ["dist/verify/counterflow-verify.mjs", file];
    const { status, stdout } = spawnSync(process.execPath, verifier, { encoding: "utf8" });
    expect(stdout).toMatch(/^ok\s+Scorecards/mu);
    expect(status, stdout).toBe(0);
    expect(driver().faults).toEqual([]);
  });
});

inOneBrowser("a scorecard from another computer", (driver, name) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
  const file = join(folder, "case.wacz");
  // A browser says nothing where the same file is chosen once more.
  const later = join(folder, "case-later.wacz");
  const [sealed, opened] = [join(folder, "sealed.json"), join(folder, "opened.json")];
  let served: Awaited<ReturnType<typeof serveSites>>;
  let other: Driver;
  let here: Page;
  let there: Page;

  beforeAll(async () => {
    served = await serveSites();
    other = await launchDriver(name, { offline: true });
    here = await driver().openWorkbench("#/cases");
    there = await other.openWorkbench("#/exchange");
    await askFor(here, CASE, await hiringCase(driver(), here, CASE, `${served.url}/people/in/ilse-raadsveld`));
    await here.bringToFront();
    await go(here, `#/cases/${CASE}`);
    writeFileSync(file, await exportCase(here, CASE));
  });
  afterAll(async () => {
    await other.close();
    await served.close();
    rmSync(folder, { recursive: true });
  });

  it("is given there without a name, and what is saved holds no score", async () => {
    await there.bringToFront();
    await (await fileField(there)).uploadFile(file);
    await sees(there, words("scorecardForeign"));
    await keepSavedFile(there);
    await fill(there, "textbox", words("scorecardYou"), "P. van Laar");
    await score(there, LAW, "3");
    await fill(there, "textbox", words("scorecardReasonOf", LAW), "Eleven years of it.");
    await score(there, WRITING, "1");
    expect(await axeViolations(there)).toEqual([]);
    await click(there, "button", words("scorecardForeignHandIn"));
    await sees(there, words("scorecardForeignWaiting"));
    const text = await savedFile(there, '"sealed"');
    expect(text).not.toContain("Eleven years");
    writeFileSync(sealed, text);
    expect(JSON.stringify(await payloadsOf(there, "scorecard.lent"))).not.toContain("Eleven years");
  });

  it("comes in sealed here, and the first officer hands in without seeing it", async () => {
    await here.bringToFront();
    await go(here, `#/cases/${CASE}/scorecard`);
    await byRole(here, "button", words("scorecardTake"));
    await (await fileField(here)).uploadFile(sealed);
    await eventually("the seal from there", () => said(here, "scorecard.sealed"));
    await sees(here, words("scorecardSealedWord"));
    await sayWho(here, "E. Sanders");
    await score(here, LAW, "2");
    await score(here, WRITING, "2");
    await click(here, "button", words("scorecardHandIn"));
    await eventually("the first one's to be open", () => said(here, "scorecard.opened"));
    await go(here, `#/cases/${CASE}`);
    writeFileSync(later, await exportCase(here, CASE));
  });

  it("is opened there once a file shows that all are in", async () => {
    await there.bringToFront();
    await (await fileField(there)).uploadFile(later);
    await click(there, "button", words("scorecardForeignOpen"));
    writeFileSync(opened, await savedFile(there, '"opened"'));
  });

  it("is refused here where it was changed, taken in where not, and found right by the checker", async () => {
    await here.bringToFront();
    await go(here, `#/cases/${CASE}/scorecard`);
    await byRole(here, "button", words("scorecardTake"));
    const text = readFileSync(opened, "utf8");
    const forged = join(folder, "forged.json");
    writeFileSync(forged, text.replace('"score": 3', '"score": 1'));
    await (await fileField(here)).uploadFile(forged);
    await sees(here, words("scorecardFailureFalse"));
    await (await fileField(here)).uploadFile(opened);
    await sees(here, "Eleven years of it.");
    await go(here, `#/cases/${CASE}`);
    writeFileSync(file, await exportCase(here, CASE));
    const verifier = ["dist/verify/counterflow-verify.mjs", file];
    const { status, stdout } = spawnSync(process.execPath, verifier, { encoding: "utf8" });
    expect(stdout).toMatch(/^ok\s+Scorecards/mu);
    expect(status, stdout).toBe(0);
    expect([...driver().faults, ...other.faults]).toEqual([]);
  });
});

const fileField = (page: Page) =>
  eventually("a field for a file", async () => (await page.$('input[type="file"]')) ?? undefined);

/** What the page hands the browser to save is kept, so that it can be carried to another browser. */
const keepSavedFile = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (bytes) => {
      if (bytes instanceof Blob) void bytes.text().then((text) => document.body.setAttribute("data-saved", text));
      return made(bytes);
    };
  });

/** The file that was saved last, once it is of a kind. */
const savedFile = (page: Page, kind: string): Promise<string> =>
  eventually("the saved file", async () => {
    const text = await page.evaluate(() => document.body.getAttribute("data-saved") ?? "");
    return text.includes(kind) ? text : undefined;
  });

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

const said = async (page: Page, type: string): Promise<true | undefined> =>
  (await payloadsOf(page, type)).length > 0 ? true : undefined;

/** Whoever scores says who they are. */
async function sayWho(page: Page, name: string): Promise<void> {
  await fill(page, "textbox", words("scorecardYou"), name);
  await page.keyboard.press("Enter");
  await eventually("the name to be kept", async () =>
    (await page.evaluate(() => chrome.storage.local.get("decidedBy")))["decidedBy"] === name ? true : undefined,
  );
}

/** Give a score by its key. */
async function score(page: Page, requirement: string, key: string): Promise<void> {
  const group = await byRole(page, "radiogroup", words("scorecardScoreOf", requirement));
  await (await group.$("input"))?.focus();
  await page.keyboard.press(key as "0");
}
