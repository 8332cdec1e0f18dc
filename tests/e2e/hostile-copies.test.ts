import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inEachBrowser } from "./support";
import { copyIn } from "./support/copy-in";
import { casesFor } from "./support/everywhere";
import { type HostilePage, hostilePages, served } from "./support/hostile-pages";

/** Another seed each time; one that fails is told, and COPY_SEED makes the same pages again. */
const SEED = Number(process.env["COPY_SEED"] ?? Date.now() % 1_000_000);
const TIMES = Number(process.env["FUZZ_TIMES"] ?? (process.env["TEST_ALL"] === "1" ? 3 : 1));
const COUNT = Math.max(1, Math.round(16 * TIMES));
/** Within frames it is written with references. */
const POLICY =
  /<meta http-equiv="Content-Security-Policy"[^>]*>|&(?:amp;)*lt;meta http-equiv=&(?:amp;)*quot;Content-Security-Policy.*?&(?:amp;)*gt;/gu;
/** Far above what so many pages take. */
const HUNG_MS = 300_000 * Math.max(1, TIMES);
/** What a click has set off has asked by then. */
const SETTLED_MS = 250;

/** Serves hostile pages, and tells what was asked for besides. */
async function serveHostile(pages: readonly HostilePage[]) {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    const page = pages[Number(/^\/page\/(\d+)/u.exec(url)?.[1])];
    response.setHeader("access-control-allow-origin", "*");
    if (!page) return void response.writeHead(404).end();
    const { port } = server.address() as AddressInfo;
    response.setHeader("content-type", `${page.type}; charset=utf-8`);
    response.end(served(page, `http://127.0.0.1:${port}/canary/`));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked, close: () => server.close() };
}

/** Press, submit and focus everything that there is, also in shadow trees, as a script and as a person does. */
const PRESS = `(() => {
  const all = (tree) => [...tree.querySelectorAll("*")].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  let pressed = 0;
  for (const each of all(document)) {
    try {
      each.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
      if (each.click) each.click();
      else each.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      each.requestSubmit?.();
      each.focus?.();
      pressed++;
    } catch {}
  }
  return pressed;
})()`;

const pressIn = async (frame: Frame): Promise<number> => {
  try {
    return (await frame.evaluate(PRESS)) as number;
  } catch {
    return 0; // In Firefox nobody can run anything in a frame that may run nothing.
  }
};

async function pressAll(page: Page): Promise<number> {
  let pressed = 0;
  for (const frame of page.frames()) pressed += await pressIn(frame);
  await new Promise((done) => setTimeout(done, SETTLED_MS));
  return pressed;
}

const stateOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [document.title, window.name, location.href.split("#", 1)[0] ?? ""]);

/** A page that has gone to another address by itself is no page any more that could be copied. */
function whereItLeft(error: unknown): undefined {
  if (!/is not open: .*\/canary\//u.test(String(error))) throw error;
}

inEachBrowser("copies of hostile pages", (driver, browser) => {
  const pages = casesFor(browser, hostilePages(COUNT, SEED), COUNT / 2);
  const folder = mkdtempSync(join(tmpdir(), "counterflow-hostile-"));
  let site: Awaited<ReturnType<typeof serveHostile>>;
  let ours: Page;

  beforeAll(async () => {
    site = await serveHostile(pages);
    await driver().allowHosts(["http://127.0.0.1/*"]);
    ours = await driver().openWorkbench();
  });
  afterAll(() => {
    site.close();
    rmSync(folder, { recursive: true });
  });

  // Every other one without its policy: what a copy is made of has to be enough, and so has the policy.
  it(
    `ask nobody and run nothing, opened as files with everything pressed (COPY_SEED=${SEED})`,
    async () => {
      let left = 0;
      for (const n of pages.keys()) {
        const tab = await driver().openPage(`${site.url}page/${n}`);
        const html = await copyIn(ours, `${site.url}page/${n}`).catch(whereItLeft);
        await tab.close();
        if (html === undefined) {
          left++;
          continue;
        }
        expect(html, `page ${n}`).toMatch(
          /^(?:<!doctype[^>]*>)?<html><head><meta charset="utf-8"><meta http-equiv="Content-/u,
        );
        const file = join(folder, `${n}.html`);
        writeFileSync(file, n % 2 === 0 ? html : html.replaceAll(POLICY, ""));
        const asked = site.asked.length;
        const copy = await driver().openPage(`file://${file}`);
        const before = await stateOf(copy);
        const pressed = await pressAll(copy);
        expect([n, await stateOf(copy), site.asked.slice(asked)]).toEqual([n, before, []]);
        expect(pressed).toBeGreaterThan(3);
        expect(before[1]).not.toBe("ran");
        await copy.close();
      }
      expect(left).toBeLessThan(Math.max(1, pages.length / 2));
    },
    HUNG_MS,
  );
});
