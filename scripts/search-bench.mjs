import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "puppeteer-core";
import { findBrowser } from "./browsers/find-browser.mjs";
import { askEngine } from "./search-bench/ask-engine.mjs";
import { printFigures } from "./search-bench/print-figures.mjs";
import { serveBench } from "./search-bench/serve-bench.mjs";

/**
 * Measures the search index beside sqlite-wasm's FTS5 and flexsearch on the same texts, in real browsers, and prints ratios:
 * `npm run search-bench -- [--facts N] [--pages N] [--browser chromium|firefox] [--engine ours|fts5|flexsearch]`.
 */

/** @param {string} name @param {string} otherwise */
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const facts = Number(option("facts", "100000"));
const pages = Number(option("pages", "1000"));
const browsers = option("browser", "chromium,firefox").split(",");
const engines = option("engine", "ours,fts5,flexsearch").split(",");

/** Building an index of that size takes minutes on a busy machine. */
const PATIENCE_MS = 3_600_000;

const served = await serveBench();
for (const browser of browsers) {
  const profile = mkdtempSync(join(tmpdir(), "search-bench-"));
  const isChromium = browser === "chromium";
  const executablePath = findBrowser(isChromium ? "chromium" : "firefox");
  if (!executablePath) throw new Error(`No ${browser} was found`);
  const running = await launch({
    browser: isChromium ? "chrome" : "firefox",
    executablePath,
    headless: true,
    userDataDir: profile,
    protocolTimeout: PATIENCE_MS,
    args: isChromium && process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const figures = [];
  for (const engine of engines) {
    console.log(`${browser}: ${engine} …`);
    figures.push(await askEngine(running, `${served.url}/${engine}.html`, { engine, facts, pages }));
  }
  printFigures(`${browser}, ${facts} facts, ${pages} pages`, figures);
  await running.close();
  rmSync(profile, { recursive: true, force: true });
}
await served.close();
