import { downloadBrowser } from "./download-browser.mjs";
import { canInstallPackages, installPackages } from "./debian-packages.mjs";
import { findBrowser } from "./find-browser.mjs";

/** @typedef {import("./known-places.mjs").Family} Family */

/** @type {Record<Family, string>} */
const WHAT_TO_INSTALL = {
  chromium: "Chromium, Google Chrome or Microsoft Edge, version 137 or later (Debian: apt-get install chromium)",
  firefox: "Firefox, version 140 or later (Debian: apt-get install firefox-esr)",
};

/**
 * A browser of the family: an installed one; else Debian's package; else a download.
 * @param {Family} family
 * @returns {Promise<string>} path of the executable
 * @throws {Error} that says exactly what to install
 */
export async function obtainBrowser(family) {
  const found = findBrowser(family);
  if (found) return found;
  /** @type {string[]} */
  const failures = [];
  for (const way of [fromPackages, downloadBrowser]) {
    try {
      const path = await way(family);
      if (path) return path;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    [
      `No ${family} browser was found, and none could be installed.`,
      `Please install ${WHAT_TO_INSTALL[family]},`,
      `or name yours: ${family.toUpperCase()}_BIN=/path/to/browser (or, for npm start, -- --browser /path/to/browser).`,
      ...failures.map((failure) => `  tried: ${failure.split("\n")[0]}`),
    ].join("\n"),
  );
}

/** @param {Family} family */
async function fromPackages(family) {
  if (!canInstallPackages()) return undefined;
  // Both at once, so that the package lists are fetched only once.
  installPackages(["chromium", "firefox-esr"]);
  return findBrowser(family);
}
