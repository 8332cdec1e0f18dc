import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeAuthority } from "../authority/authority";
import { serveAuthority } from "../authority/serve-authority";
import { axeViolations, byRole, click, eventually, goneByRole, inEachBrowser, sees } from "./support";
import { closeCaseFrom, openCaseFrom } from "./support/acts";
import { newestCheckpoint } from "./support/checkpoints";
import { exportCase } from "./support/exported-file";
import { fill } from "./support/roles";
import { words } from "./support/words";

inEachBrowser("trusted time", (driver) => {
  const authority = makeAuthority();
  const stranger = makeAuthority("Root of strangers");
  let server: Awaited<ReturnType<typeof serveAuthority>>;
  let workbench: Page;

  beforeAll(async () => {
    server = await serveAuthority(authority);
    await driver().allowHosts(["http://127.0.0.1/*"]);
    workbench = await driver().openWorkbench("#/settings");
    await openCaseFrom(workbench, "TIME-1");
    await eventually("a checkpoint", () => newestCheckpoint(workbench));
    await workbench.evaluate(() => document.querySelector("details.maintenance")?.setAttribute("open", ""));
  });
  afterAll(async () => {
    await server.close();
    authority.remove();
    stranger.remove();
  });

  const add = async (folder: string): Promise<void> => {
    await click(workbench, "button", words("timeAdd"));
    await fill(workbench, "textbox", words("timeAddress"), server.url);
    const file = (await workbench.$('dialog input[type="file"]'))!;
    await file.uploadFile(join(folder, "ca.pem"));
    const filled = () => workbench.$eval("dialog textarea", (field) => field.value || undefined);
    await eventually("the certificate", filled);
    await click(workbench, "button", words("timeAddSubmit"));
    await goneByRole(workbench, "dialog");
  };

  it("says that nobody vouches for the time, and asks nobody, until somebody is named", async () => {
    await sees(workbench, words("timeNobody"));
    await click(workbench, "button", words("checkStart"));
    await sees(workbench, words("checkNoTime"));
  });

  it("does not take the word of one whom the named certificate does not vouch for", async () => {
    await add(stranger.folder);
    await sees(workbench, words("timeNotTrusted"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("timeRemove"));
    await sees(workbench, words("timeNobody"));
  });

  it("keeps an authority's word, and the check says up to which entry it reaches", async () => {
    await add(authority.folder);
    await sees(workbench, words("timeLatest", "1").split("$2")[0]!);
    await click(workbench, "button", words("checkStart"));
    await sees(workbench, words("checkTime", "1").split("$2")[0]!);
    await sees(workbench, "Time of stamps");
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("is asked again by itself after the next entry, once it is time", async () => {
    await (
      await byRole(workbench, "combobox", words("timeHowOften"))
    ).evaluate((node) => {
      (node as HTMLSelectElement).value = "10";
      node.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await workbench.evaluate(async () => {
      const { timestampAsked } = await chrome.storage.local.get("timestampAsked");
      const earlier = { ...(timestampAsked as object), at: "2020-01-01T00:00:00.000Z" };
      await chrome.storage.local.set({ timestampAsked: earlier });
    });
    await closeCaseFrom(workbench, "TIME-1");
    await sees(workbench, words("timeLatest", "2").split("$2")[0]!);
  });

  it("is in the case's file, where OpenSSL and our checker find it good", async () => {
    const view = await driver().openWorkbench("#/cases/TIME-1");
    const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
    const at = (name: string): string => join(folder, name);
    const bytes = await exportCase(view, "TIME-1");
    const files = unzipSync(bytes);
    for (const name of ["1.checkpoint", "1-1.tst", "anchors.pem"])
      writeFileSync(at(name), files[`counterflow/timestamps/${name}`]!);
    const asked = ["-data", at("1.checkpoint"), "-in", at("1-1.tst"), "-token_in", "-CAfile", at("anchors.pem")];
    expect(run("openssl", "ts", "-verify", ...asked)).toContain("Verification: OK");
    writeFileSync(at("case.wacz"), bytes);
    const checked = [
      "dist/verify/counterflow-verify.mjs",
      at("case.wacz"),
      "--anchors",
      join(authority.folder, "ca.pem"),
    ];
    expect(run(process.execPath, ...checked, "--lang", "en")).toContain("2 confirmations of time hold");
    rmSync(folder, { recursive: true });
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});

/** What a program says, if all is well with it. */
function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}
