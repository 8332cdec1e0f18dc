import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";

/**
 * A fact that a page is known to state. `best` only where the page says it; `textStart` is the beginning of the text;
 * `visible` marks what no markup carries.
 * @typedef {{ kind: string, rating?: { value: number, best?: number }, ratingCount?: number, reviewCount?: number,
 *   subject?: string, author?: string, date?: string, textStart?: string, visible?: boolean,
 *   property?: string, value?: string, label?: string }} ExpectedFact
 */

/**
 * What is expected of each page that has an X.expected.json beside its X.html.
 * @param {readonly import("./saved-pages.mjs").SavedPage[]} pages
 * @returns {Promise<Map<string, ExpectedFact[]>>} by file name
 */
export async function expectedFacts(pages) {
  const answers = pages.map(({ file, path }) => ({ file, answer: path.replace(/\.x?html?$/iu, ".expected.json") }));
  const there = answers.filter(({ answer }) => existsSync(answer));
  const read = there.map(
    async ({ file, answer }) => /** @type {const} */ ([file, JSON.parse(await readFile(answer, "utf8")).facts]),
  );
  return new Map(await Promise.all(read));
}
