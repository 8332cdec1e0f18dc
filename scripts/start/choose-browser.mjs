import { familyOf, findBrowser, isUsable } from "../browsers/find-browser.mjs";
import { obtainBrowser } from "../browsers/obtain-browser.mjs";

/** @typedef {import("../browsers/known-places.mjs").Family} Family */

/**
 * The browser to start: the named one; one of the wanted family; else whichever is there, Chromium's family first.
 * @param {import("./read-options.mjs").StartOptions} options
 * @returns {Promise<{ family: Family, path: string }>}
 */
export async function chooseBrowser({ browser, family }) {
  if (browser !== undefined) {
    if (!isUsable(browser)) throw new Error(`${browser} is not a browser that can be started from here`);
    return { family: family ?? familyOf(browser), path: browser };
  }
  const chosen = family ?? (!findBrowser("chromium") && findBrowser("firefox") ? "firefox" : "chromium");
  return { family: chosen, path: await obtainBrowser(chosen) };
}
