import { generateKeyPairSync } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { signPolicy } from "../../scripts/policy/sign-policy.mjs";
import * as code from "../../src/domain/policy";
import { axeViolations, byRole, click, eventually, inEachBrowser, sees } from "./support";
import { payloadsOf } from "./support/evidence-log";
import { takePictures } from "./support/pictures";
import { words } from "./support/words";

interface Change {
  readonly changed: readonly string[];
  readonly policy: string;
  readonly from: string;
}

const newKey = (): string =>
  generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const KEY = newKey();
const FOLDER = process.env["POLICY_PICTURES"];

inEachBrowser("a policy as a file", (driver) => {
  let workbench: Page;
  let files = 0;
  let fingerprint = "";

  /** Chooses a file with a policy that somebody signed. */
  async function choose(policy: object, version: number, key = KEY): Promise<void> {
    const issuedAt = "2026-11-30T10:00:00.000Z";
    const made = signPolicy(code, { policy: JSON.stringify(policy), key, version, issuedAt });
    fingerprint = made.fingerprint;
    const path = join(driver().profile, `policy-${files++}.json`);
    await writeFile(path, made.signed);
    const input = await workbench.waitForSelector('.policy-file input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  }
  const changes = () => payloadsOf<Change>(workbench, "policy.changed");
  const lastChange = (version: string) =>
    eventually("the entry", async () => (await changes()).find(({ policy }) => policy.includes(version)));

  it("is shown with its key, and holds once that was compared", async () => {
    workbench = await driver().openWorkbench("#/settings");
    await choose({ agency: { name: "Town of Ellmont" }, watching: "barred" }, 1);
    await sees(workbench, fingerprint);
    expect(await changes()).toEqual([]);
    if (FOLDER) await takePictures(driver(), workbench, "policy-file", { folder: FOLDER, height: 1200 });
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("policyFileConfirm"));
    await sees(workbench, words("settingsPolicyFromFile"));
    await sees(workbench, words("watchBarred"));
    expect(await lastChange("Ellmont")).toMatchObject({ from: "file", changed: ["agency", "watching"] });
  });

  it("is followed by no file of another key, and by no older one", async () => {
    await choose({}, 2, newKey());
    await sees(workbench, words("policyFileOtherKey"));
    await choose({}, 1);
    await sees(workbench, words("policyFileSame"));
    expect(await changes()).toHaveLength(1);
  });

  it("is followed by a later one at once, and each is an entry", async () => {
    await choose({ agency: { name: "Town of Ellmont and Farrow" } }, 2);
    await sees(workbench, "Town of Ellmont and Farrow");
    expect(await lastChange("Farrow")).toMatchObject({ from: "file", changed: ["agency", "watching"] });
  });

  it("is removed where the official says so, and the log says that", async () => {
    await click(workbench, "button", words("policyFileRemove"));
    await byRole(workbench, "button", words("policyFileRemoveNow"));
    await click(workbench, "button", words("policyFileRemoveNow"));
    await sees(workbench, words("settingsPolicyNone"));
    const removed = await eventually("the entry", async () => (await changes()).find(({ policy }) => policy === "{}"));
    expect(removed).toMatchObject({ from: "file", changed: ["agency"] });
  });

  it("leaves the settings where the browser shows them", async () => {
    workbench = await driver().openWorkbench("#/cases");
    await workbench.evaluate(() => {
      const { options_ui: options } = chrome.runtime.getManifest();
      // Firefox tells of a whole address, Chromium of one within the extension.
      location.assign(new URL(options?.page ?? "", chrome.runtime.getURL("/")));
    });
    await byRole(workbench, "heading", words("settingsTitle"));
  });
});
