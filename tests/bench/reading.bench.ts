import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { launch, type Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findBrowser } from "../../scripts/browsers/find-browser.mjs";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { chromiumArguments } from "../e2e/support/chromium-arguments";
import { bundleLibrary } from "./support/bundle-library";
import { isolatedWorldOf } from "./support/isolated-world";
import { mainThreadOf } from "./support/main-thread";
import { median, printTable } from "./support/table";

const TURNS = 5;
const REVIEWS = 500;

/** A way to read a page: what is put into it beforehand, and the call that reads; it tells how many reviews it found. */
interface Contender {
  readonly script: string;
  readonly call: string;
}

/** What any reader must do at least: find the marked-up elements, and parse the data blocks. */
const PARSE = `[...document.querySelectorAll('script[type="application/ld+json"]')].map((block) => JSON.parse(block.textContent))`;
const BARE: Contender = {
  script: "",
  call: `(() => { const blocks = ${PARSE}; return blocks.length && document.querySelectorAll("[itemprop]").length && ${REVIEWS}; })()`,
};

/** The floor of performance: every property of every item read by hand, and no question asked. */
const WALK: Contender = {
  script: `globalThis.walk = (scope) => {
    const item = { type: scope.getAttribute("itemtype"), properties: {} };
    const visit = (element) => {
      for (let each = element.firstElementChild; each; each = each.nextElementSibling) {
        const name = each.getAttribute("itemprop");
        if (name) {
          const value = each.hasAttribute("itemscope") ? walk(each)
            : each.getAttribute("content") ?? each.getAttribute("datetime") ?? each.getAttribute("href") ?? each.textContent;
          (item.properties[name] ??= []).push(value);
        }
        if (!each.hasAttribute("itemscope")) visit(each);
      }
    };
    visit(scope);
    return item;
  };`,
  call: `(() => {
    const blocks = ${PARSE};
    const items = [...document.querySelectorAll("[itemscope]:not([itemprop])")].map(walk);
    return blocks.length && Math.max(...items.map(({ properties }) => properties.review?.length ?? 0));
  })()`,
};

const count = (json: string): string =>
  `(JSON.stringify(${json}).match(/"https?:\\/\\/schema.org\\/Review"|"@?type":"?\\[?"Review"/g) ?? []).length`;
const PAGE = "document.documentElement.outerHTML";

let browser: Browser;
let served: { url: string; close(): Promise<unknown> };

beforeAll(async () => {
  served = await serveSites();
  const args = chromiumArguments({ offline: true });
  browser = await launch({ executablePath: findBrowser("chromium") ?? "", args, pipe: true, defaultViewport: null });
});
afterAll(async () => {
  await Promise.all([browser.close(), served.close()]);
});

interface Measured {
  readonly cpu: number;
  readonly longest: number;
  readonly found: number;
}

const WATCH = `globalThis.longest = 0; new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ type: "longtask" });`;

/** The first call in a page that was just loaded, as an official's is. */
async function measure({ script, call }: Contender): Promise<Measured> {
  const page = await browser.newPage();
  await page.goto(`${served.url}/care/500.html?reviews=${REVIEWS}`, { waitUntil: "load" });
  const world = await isolatedWorldOf(page);
  await world.run(`${script};0`);
  await world.run(WATCH);
  const thread = await mainThreadOf(page);
  const before = await thread.busy();
  const found = Number(await world.run(call));
  const cpu = (await thread.busy()) - before;
  const longest = Number(await world.run("new Promise((done) => setTimeout(() => done(longest), 100))"));
  await page.close();
  return { cpu, longest, found };
}

it("reads a page with 500 reviews marked up twice", async () => {
  const capture = await readFile("dist/chrome/src/capture/index.js", "utf8");
  const reviews = `(({ reading }) => reading.facts.filter(({ kind }) => kind === "review").length)`;
  const ours: Contender = { script: capture, call: `globalThis.counterflow.read().then(${reviews})` };
  const [microdataNode, extractor] = await Promise.all([
    bundleLibrary("microdata-node"),
    bundleLibrary("@marbec/web-auto-extractor"),
  ]);
  const others: [string, Contender][] = [
    ["bare: querySelectorAll + JSON.parse", BARE],
    ["microdata walk + JSON.parse, by hand", WALK],
    ["microdata-node", { script: microdataNode, call: count(`library.toJson(${PAGE}, { base: location.href })`) }],
    [
      "@marbec/web-auto-extractor",
      { script: extractor, call: count(`new library.default().parse(${PAGE}).microdata`) },
    ],
  ];
  const mine: Measured[] = [];
  const theirs = others.map((): Measured[] => []);
  for (let turn = 0; turn <= TURNS; turn++) {
    const measured = [await measure(ours)];
    for (const [, contender] of others) measured.push(await measure(contender));
    if (turn === 0) continue; // the first page of a browser warms its caches
    for (const [index, one] of measured.entries()) (index === 0 ? mine : (theirs[index - 1] ?? [])).push(one);
  }
  const cpu = (all: readonly Measured[]): number[] => all.map((one) => one.cpu);
  printTable(
    `Reading ${REVIEWS} reviews marked up twice (4.9 MB): main-thread CPU of the first call`,
    "ms",
    "theirs",
    others.map(([what], index) => {
      const other = theirs[index] ?? [];
      return { what, ours: cpu(mine), floor: cpu(other), note: `finds ${median(other.map(({ found }) => found))}` };
    }),
  );
  const longest = mine.map((one) => one.longest);
  const size = (gzipSync(capture, { level: 9 }).length / 1024).toFixed(1);
  console.log(`longest task of ours: median ${median(longest)} ms, most ${Math.max(...longest)} ms (0: none of 50 ms)`);
  console.log(`capture script: ${size} KB gzipped`);
  expect(mine.map(({ found }) => found)).toEqual(mine.map(() => REVIEWS));
});
