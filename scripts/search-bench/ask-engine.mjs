const QUERIES = 300;
const TURNS = 20;
const COLD_TURNS = 5;

/**
 * @typedef {object} Figures
 * @property {string} engine
 * @property {number} build in milliseconds
 * @property {number} bytes
 * @property {number[]} cold from a page that has nothing in memory to the first answer
 * @property {number[]} asked whole words
 * @property {number[]} typed the last word may go on
 * @property {number[]} one one more capture of one fact
 * @property {number[]} ten one of ten
 */

/**
 * Has one engine build its index and answer; each question in a page of its own, so that nothing is remembered.
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} url
 * @param {{ engine: string, facts: number, pages: number }} what
 * @returns {Promise<Figures>}
 */
export async function askEngine(browser, url, { engine, facts, pages }) {
  /** @param {string} name @param {...number} given @returns {Promise<any>} */
  const run = async (name, ...given) => {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(error));
    await page.goto(url);
    const answer = await page.evaluate(
      (asked, args) => Reflect.get(globalThis, "library")[asked](...args),
      name,
      given,
    );
    await page.close();
    return answer;
  };
  const build = await run("build", facts, pages);
  const [bytes] = await run("size");
  const cold = [];
  for (let turn = 0; turn < COLD_TURNS; turn += 1) cold.push(await run("cold"));
  return {
    engine,
    build,
    bytes,
    cold,
    asked: await run("ask", QUERIES, 0),
    typed: await run("ask", QUERIES, 1),
    one: await run("oneMore", 1, engine === "flexsearch" ? 3 : TURNS),
    ten: await run("oneMore", 10, engine === "flexsearch" ? 3 : TURNS),
  };
}
