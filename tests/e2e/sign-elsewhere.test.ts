import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Driver, axeViolations, byRole, click, eventually, inOneBrowser, launchDriver, sees } from "./support";
import { openCaseFrom } from "./support/acts";
import { payloadsOf } from "./support/evidence-log";
import { exportCase } from "./support/exported-file";
import { fill } from "./support/roles";
import { proposed, putInUse } from "./support/rules-in-use";
import { words } from "./support/words";

const CASE = "SIGN-2026-7";
const OUTCOME = "Take the home off the list";

inOneBrowser("a second signature from another computer", (driver, name) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
  const file = join(folder, "case.wacz");
  const signed = join(folder, "signature.json");
  let other: Driver;
  let here: Page;
  let there: Page;

  beforeAll(async () => {
    other = await launchDriver(name, { offline: true });
    here = await driver().openWorkbench("#/cases");
    there = await other.openWorkbench("#/exchange");
    await openCaseFrom(here, CASE, { kind: "placement" });
    await putInUse(here, [{ id: "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0b09", outcome: OUTCOME, signatures: 2 }]);
    await proposed(here, 1);
  });
  afterAll(async () => {
    await other.close();
    rmSync(folder, { recursive: true });
  });

  it("is asked for in the case's file once the first official accepted", async () => {
    await go(here, `#/cases/${CASE}/plan`);
    await fill(here, "textbox", words("proposalBy"), "E. Sanders");
    await click(here, "button", words("proposalAccept"));
    await eventually("the first one to be said", () => said(here, "alteration.accepted"));
    expect(await payloadsOf(here, "plan.altered")).toEqual([]);
    await go(here, `#/cases/${CASE}`);
    writeFileSync(file, await exportCase(here, CASE));
  });

  it("is given there by somebody else, and saved as a file", async () => {
    await there.bringToFront();
    await (await fileField(there)).uploadFile(file);
    await sees(there, words("exchangeToSign"));
    await sees(there, OUTCOME);
    expect(await axeViolations(there)).toEqual([]);
    await keepSavedFile(there);
    await click(there, "button", words("exchangeSign"));
    const dialog = await byRole(there, "dialog", words("exchangeSignTitle"));
    await fill(dialog, "textbox", words("exchangeSignBy"), "P. van Laar");
    expect(await axeViolations(there)).toEqual([]);
    await click(dialog, "button", words("exchangeSignNow"));
    await sees(there, words("exchangeSigned"));
    writeFileSync(signed, await savedFile(there));
    expect(await payloadsOf(there, "signature.lent")).toHaveLength(1);
  });

  it("counts here once its file is taken in, once, and the checker finds it right", async () => {
    await here.bringToFront();
    await go(here, `#/cases/${CASE}/plan`);
    await byRole(here, "button", words("rulesTakeSignature"));
    await (await fileField(here)).uploadFile(signed);
    await eventually("the signature", () => said(here, "alteration.countersigned"));
    const [countersigned] = await payloadsOf(here, "alteration.countersigned");
    expect(countersigned).toMatchObject({ by: "P. van Laar", elsewhere: { origin: expect.any(String) as string } });
    await sees(here, OUTCOME);
    await go(here, `#/cases/${CASE}`);
    writeFileSync(file, await exportCase(here, CASE));
    const verifier = ["dist/verify/counterflow-verify.mjs", file];
    const { status, stdout } = spawnSync(process.execPath, verifier, { encoding: "utf8" });
    expect(stdout).toContain("Second signatures");
    expect(status, stdout).toBe(0);
    expect([...driver().faults, ...other.faults]).toEqual([]);
  });
});

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

const said = async (page: Page, type: string): Promise<true | undefined> =>
  (await payloadsOf(page, type)).length > 0 ? true : undefined;

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

const savedFile = (page: Page): Promise<string> =>
  eventually("the saved file", () => page.evaluate(() => document.body.getAttribute("data-saved") ?? undefined));
