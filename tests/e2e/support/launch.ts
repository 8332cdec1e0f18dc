import { findBrowser } from "../../../scripts/browsers/find-browser.mjs";
import { ChromiumDriver } from "./chromium";
import type { BrowserName, Driver, LaunchOptions } from "./driver";
import { FirefoxDriver } from "./firefox";

/** Start a real browser with the production build of the extension in it. */
export function launchDriver(name: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  const path = options.executablePath ?? findBrowser(name);
  if (!path) throw new Error(`No ${name} was found: install one, or name it in ${name.toUpperCase()}_BIN`);
  return name === "firefox" ? FirefoxDriver.launch(path, options) : ChromiumDriver.launch(path, options);
}
