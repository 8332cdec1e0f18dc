/** Where the pictures of the last run lie; not part of the project. */
const PICTURES = "dist/pictures";

/**
 * Without a display: do the main job, print the case's log, and say where the pictures are.
 * @param {typeof import("../../tests/e2e/support/outside-tests").doMainJob} doMainJob
 * @param {import("../../tests/e2e/support/outside-tests").Driver} driver
 * @param {string} url the page to read
 */
export async function runMainJob(doMainJob, driver, url) {
  console.log(`No display: doing the main job in ${driver.name}, without a window, on ${url}\n`);
  const { log, pictures } = await doMainJob(driver, url, PICTURES, (step) => console.log(`  ${step}`));
  console.log(`\nThe log now:\n${log.map((line) => `  ${line}`).join("\n")}`);
  console.log(`\nPictures:\n${pictures.map((path) => `  ${path}`).join("\n")}`);
}
