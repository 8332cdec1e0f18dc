import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, byRole, click, eventually, inEachBrowser, sees } from "./support";
import { payloadsOf } from "./support/evidence-log";
import { exportSamples } from "./support/export-samples";
import { fill } from "./support/roles";
import { words } from "./support/words";

const CASE = "OPEN-2026-1";
const PAGES = ["/care/homes/lindenhof", "/care/homes/maison-des-tilleuls", "/care/homes/haus-am-park"];
const TITLE = "Care homes as people rate them";
const TYPES: Readonly<Record<string, string>> = { html: "text/html", css: "text/css", csv: "text/csv" };

inEachBrowser("open data", (driver) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
  const exported = join(folder, "case.wacz");
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let files: Readonly<Record<string, Uint8Array>> = {};
  let page: Page;

  beforeAll(async () => {
    sites = await serveSites();
    writeFileSync(
      exported,
      await exportSamples(
        driver(),
        CASE,
        PAGES.map((path) => sites.url + path),
      ),
    );
    page = await driver().openWorkbench("#/releases");
  });
  afterAll(async () => {
    await sites.close();
    rmSync(folder, { recursive: true });
  });

  it("is looked at before it is made, with what is left out and why", async () => {
    await sees(page, words("releasesNone"));
    await click(page, "button", words("releaseLook"));
    await sees(page, words("releaseCasesMissing"));
    await (await eventually("the case", async () => (await page.$(".releases-tick input")) ?? undefined)).click();
    await fill(page, "textbox", words("releaseTitle"), TITLE);
    await fill(page, "textbox", words("releaseDescription"), "Ratings of three homes, by source.");
    await fill(page, "textbox", words("releasePublisher"), "City of Example");
    await fill(page, "textbox", words("releaseContact"), "data@example.org");
    await click(page, "button", words("releaseLook"));
    await sees(page, words("releaseNever"));
    expect(await payloadsOf(page, "release.made")).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });

  it("is made, and the log says which files", async () => {
    await keepSavedFile(page);
    await click(page, "button", words("releaseMake"));
    await sees(page, words("releaseDone", "1"));
    files = unzipSync(Buffer.from(await savedFile(page), "base64"));
    const [made] = await payloadsOf<{ files: { name: string }[] }>(page, "release.made");
    expect(made?.files.map(({ name }) => name).sort()).toEqual(Object.keys(files).sort());
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, "open", name)), { recursive: true });
      writeFileSync(join(folder, "open", name), bytes);
    }
  });

  it("has no small count, nobody's name and no text of theirs", () => {
    const text = (name: string) => Buffer.from(files[name] ?? []).toString();
    const lines = text("reviews.csv").trim().split("\r\n").slice(1);
    expect(lines.length).toBeGreaterThan(0);
    const counts = lines.map((line) => line.split(",").at(-2)).filter((count) => count !== "");
    expect(counts.filter((count) => Number(count) > 0 && Number(count) < 5)).toEqual([]);
    expect(text("ratings.csv")).toContain("shown");
    expect(text("subjects.csv")).toContain("Lindenhof");
    expect(Object.keys(files).map(text).join("\n")).not.toContain(CASE);
  });

  it("follows from the exported case, byte for byte", () => {
    const args = ["scripts/export-open.mjs", exported, "--check", join(folder, "open")];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).not.toContain("differs");
  });

  it("is shown by a page and by cards that a strict policy lets be", async () => {
    const served = await serveStrictly(files);
    try {
      const shown = await driver().openPage(`${served.url}/index.html`);
      await sees(shown, TITLE);
      expect(await shown.$$eval("svg circle", (marks) => marks.length)).toBeGreaterThan(0);
      expect(await axeViolations(shown)).toEqual([]);
      const card = Object.keys(files).find((name) => name.startsWith("embed/")) ?? "";
      const portal = await driver().openPage(`${served.url}/portal?${card}`);
      const frame = await eventually("the card", async () => {
        const [, inner] = portal.frames();
        return (await inner?.$(".card")) ? inner : undefined;
      });
      expect(await frame.$eval(".card", (element) => getComputedStyle(element).borderTopStyle)).toBe("solid");
      const json = await frame.$eval('script[type="application/ld+json"]', (element) => element.textContent);
      expect(JSON.parse(json)).toMatchObject({ "@context": "https://schema.org/" });
      expect(served.reports).toEqual([]);
    } finally {
      served.close();
    }
  });

  it("is listed, and withdrawn for a reason", async () => {
    await page.bringToFront();
    await click(page, "button", words("releaseWithdrawOf", "1"));
    const dialog = await byRole(page, "dialog", words("releaseWithdrawTitle"));
    await fill(dialog, "textbox", words("releaseWithdrawReason"), "A home was counted twice");
    await click(dialog, "button", words("releaseWithdraw"));
    await sees(page, words("releaseIsWithdrawn", "A home was counted twice"));
    expect(await payloadsOf(page, "release.withdrawn")).toHaveLength(1);
    expect(driver().faults).toEqual([]);
  });
});

/** Serves a release under a policy without scripts and inline styles, and a portal with a card in a frame; keeps what is reported. */
async function serveStrictly(files: Readonly<Record<string, Uint8Array>>) {
  const reports: string[] = [];
  const policy = "default-src 'none'; style-src 'self'; frame-src 'self'; report-uri /report";
  const server = createServer((request, response) => {
    const [path = "", query = ""] = (request.url ?? "").slice(1).split("?");
    if (path === "report") {
      // The browser's own wish for an icon is none of the page's.
      request.on("data", (part: Buffer) => !part.includes("/favicon.ico") && reports.push(part.toString()));
      request.on("end", () => response.writeHead(204).end());
      return;
    }
    const portal = `<!doctype html><html lang="en"><title>Portal</title><h1>Portal</h1><iframe title="Card" src="/${query}"></iframe>`;
    const body = path === "portal" ? portal : files[path];
    const type = TYPES[path === "portal" ? "html" : (path.split(".").at(-1) ?? "")] ?? "text/plain";
    response.writeHead(body === undefined ? 404 : 200, { "content-type": type, "content-security-policy": policy });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, reports, close: () => void server.close() };
}

/** What the page hands the browser to save is kept. */
const keepSavedFile = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (bytes) => {
      if (bytes instanceof Blob) {
        const reader = new FileReader();
        reader.onload = () =>
          document.body.setAttribute("data-saved", (reader.result as string).replace(/^[^,]*,/u, ""));
        reader.readAsDataURL(bytes);
      }
      return made(bytes);
    };
  });

const savedFile = (page: Page): Promise<string> =>
  eventually("the saved file", () => page.evaluate(() => document.body.getAttribute("data-saved") ?? undefined));
