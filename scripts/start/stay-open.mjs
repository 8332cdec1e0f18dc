import { interruption } from "./interruption.mjs";

const WHAT_TO_TRY = `
Counterflow is in the browser's toolbar, and the pages are open. What to try:
  1. On a page, press Alt+Shift+K or the Counterflow button (in Chromium it is behind the puzzle piece, until you pin it):
     the panel shows what the page says, and about whom.
  2. Tick what matters, correct a value that was misread (the original stays), add a note.
  3. Choose a case, or open one right there by your own case ID; then press Capture.
  4. Open the workbench from the panel: the case's evidence, and the whole log with every fact's origin.
  5. Come back to a page you captured: the panel says when, to which case, and what has changed since.
  6. Choose a home within a budget, or shortlist suppliers: README.md says how, step by step.
Close the browser or press Ctrl+C to end. Everything is in a profile of its own, which is then thrown away.`;

/**
 * Show the pages until the official closes the browser or presses Ctrl+C.
 * @param {import("../../tests/e2e/support/outside-tests").Driver} driver
 * @param {string} url
 */
export async function stayOpen(driver, url) {
  await driver.openPage(url);
  console.log(WHAT_TO_TRY);
  await Promise.race([driver.closed(), interruption()]);
}
