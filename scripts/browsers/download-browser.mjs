import { mkdirSync, writeFileSync, existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { DOWNLOADED } from "./find-browser.mjs";

/**
 * Download Chrome for Testing or Firefox into .cache/browsers, and remember where it is.
 * @param {import("./known-places.mjs").Family} family
 * @returns {Promise<string>} path of the executable
 */
export async function downloadBrowser(family) {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import("@puppeteer/browsers");
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`there is no ${family} to download for this system`);
  const browser = family === "firefox" ? Browser.FIREFOX : Browser.CHROME;
  const buildId = await resolveBuildId(browser, platform, family === "firefox" ? "esr" : "stable");
  console.log(`Downloading ${browser} ${buildId} (once, about 200 MB)`);
  const { executablePath } = await install({ browser, buildId, platform, cacheDir: dirname(DOWNLOADED) });
  remember(family, executablePath);
  return executablePath;
}

/**
 * @param {string} family
 * @param {string} path
 */
function remember(family, path) {
  const known = existsSync(DOWNLOADED) ? JSON.parse(readFileSync(DOWNLOADED, "utf8")) : {};
  mkdirSync(dirname(DOWNLOADED), { recursive: true });
  writeFileSync(DOWNLOADED, JSON.stringify({ ...known, [family]: path }));
}
