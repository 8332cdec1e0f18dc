import { readFile } from "node:fs/promises";
import { launch } from "puppeteer-core";
import { findBrowser } from "../browsers/find-browser.mjs";

const PATIENCE_MS = 30_000;
const WORLD = "counterflow";

/**
 * Saved scripts are not run: they would load trackers or move the page on. A page is read as an official's browser
 * would show it with everything else of it in place.
 */
const DEAD = [
  {
    name: "content-security-policy",
    value: "script-src 'none'; form-action 'none'; frame-src 'none'; object-src 'none'",
  },
];

/**
 * The capture script, and the recipes that the background would hand it for an address.
 * @typedef {{ script: string, recipesFor: (url: string) => object[] }} Reader
 */

/**
 * A real Chromium with the network off, that reads saved pages with the product's own capture script.
 * @param {Reader} reader
 * @returns {Promise<{ read(page: import("./saved-pages.mjs").SavedPage): Promise<import("./read-all.mjs").PageLine>, close(): Promise<void> }>}
 */
export async function openReadingBrowser(reader) {
  const executablePath = findBrowser("chromium");
  if (!executablePath) throw new Error("No Chromium was found: install one, or name it in CHROMIUM_BIN");
  const start = () => launch({ executablePath, pipe: true, args: argumentsOf() });
  let browser = await start();
  return {
    async read(page) {
      try {
        return await withPatience(readOne(browser, page, reader));
      } catch (error) {
        // A page that broke its tab may have broken more.
        await browser.close().catch(() => undefined);
        browser = await start();
        return { file: page.file, error: error instanceof Error ? error.message : String(error) };
      }
    },
    close: () => browser.close(),
  };
}

function argumentsOf() {
  const sandbox = process.getuid?.() === 0 || process.env["CI"] ? ["--no-sandbox"] : [];
  // A page saved from http: is read under that address; tried as https: first, it would be another page's.
  const asSaved = "--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable";
  return [...sandbox, asSaved, "--disable-quic", "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND"];
}

/**
 * @param {import("puppeteer-core").Browser} browser
 * @param {import("./saved-pages.mjs").SavedPage} saved
 * @param {Reader} reader
 */
async function readOne(browser, saved, { script, recipesFor }) {
  const body = await readFile(saved.path);
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await serveFrom(session, body);
    await page.goto(saved.url, { waitUntil: "domcontentloaded" });
    const { frameTree } = await session.send("Page.getFrameTree");
    const world = { frameId: frameTree.frame.id, worldName: WORLD };
    const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", world);
    await evaluate(session, contextId, script);
    return { file: saved.file, ...(await evaluate(session, contextId, reading(recipesFor(saved.url)))) };
  } finally {
    await page.close();
  }
}

/** @param {object[]} recipes */
const reading = (recipes) => `(async () => {
  const start = performance.now();
  const { reading } = await globalThis.counterflow.read({ recipes: ${JSON.stringify(recipes)} });
  return { ms: Math.round((performance.now() - start) * 10) / 10, ...reading };
})()`;

/**
 * Answer the first document asked for, which is the page, with its saved bytes, and nothing else. The address asked
 * for is the browser's own writing of the page's, and https: where a site is known to have no other.
 * @param {import("puppeteer-core").CDPSession} session
 * @param {Buffer} body
 */
async function serveFrom(session, body) {
  let served = false;
  session.on("Fetch.requestPaused", ({ requestId, resourceType }) => {
    const isPage = !served && resourceType === "Document";
    served ||= isPage;
    const answer = isPage
      ? session.send("Fetch.fulfillRequest", {
          requestId,
          responseCode: 200,
          responseHeaders: headersFor(body),
          body: body.toString("base64"),
        })
      : session.send("Fetch.failRequest", { requestId, errorReason: reasonFor(resourceType) });
    answer.catch(() => undefined); // the page was closed meanwhile
  });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] });
}

/**
 * A page that leads on to another stays where it is, as if the official had pressed Stop.
 * @param {import("puppeteer-core").Protocol.Network.ResourceType} resourceType
 */
const reasonFor = (resourceType) => (resourceType === "Document" ? "Aborted" : "BlockedByClient");

/** @param {Buffer} body */
function headersFor(body) {
  const isUtf8 = new TextDecoder("utf-8", { fatal: true });
  try {
    isUtf8.decode(body);
    return [{ name: "content-type", value: "text/html; charset=utf-8" }, ...DEAD];
  } catch {
    return [{ name: "content-type", value: "text/html" }, ...DEAD]; // the page's own <meta charset> decides
  }
}

/**
 * @param {import("puppeteer-core").CDPSession} session
 * @param {number} contextId
 * @param {string} expression
 */
async function evaluate(session, contextId, expression) {
  const options = { expression, contextId, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", options);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/**
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
async function withPatience(work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not read within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, /** @type {Promise<never>} */ (late)]);
  } finally {
    clearTimeout(timer);
  }
}
