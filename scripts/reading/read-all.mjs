import { captureScript } from "./capture-script.mjs";
import { openReadingBrowser } from "./reading-browser.mjs";
import { siteRecipes } from "./site-recipes.mjs";

const AT_ONCE = 2;

/**
 * What one page came to: its reading, or why there is none.
 * @typedef {{ file: string, error?: string, ms?: number } & Partial<import("../../src/domain/evidence/reading").Reading>} PageLine
 */

/**
 * Read saved pages, a few at once, and hand over each as it is done, in any order.
 * @param {readonly import("./saved-pages.mjs").SavedPage[]} pages
 * @param {(line: PageLine) => void} onLine told each
 */
export async function readAll(pages, onLine) {
  const reader = { script: await captureScript(), recipesFor: await siteRecipes() };
  const left = [...pages];
  const work = async () => {
    const browser = await openReadingBrowser(reader);
    for (let page = left.shift(); page; page = left.shift()) onLine(await browser.read(page));
    await browser.close();
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, pages.length) }, work));
}
