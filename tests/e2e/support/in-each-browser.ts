import { afterAll, beforeAll, describe } from "vitest";
import type { BrowserName, Driver, LaunchOptions } from "./driver";
import { browserAsNew } from "./kept-browsers";
import { launchDriver } from "./launch";

const NAMES: readonly BrowserName[] = ["chromium", "firefox"];

/** Describe what concerns Chromium alone, unless only another browser is wanted. */
export const inChromium = describe.skipIf((process.env["E2E_BROWSER"] ?? "chromium") !== "chromium");

/**
 * Describe a behaviour in every browser, or in the one that E2E_BROWSER names. The browser is as new, and one that other
 * suites use as well; with options it is started for this one alone. It is there once tests run, its name before.
 */
export function inEachBrowser(
  title: string,
  body: (driver: () => Driver, name: BrowserName) => void,
  options?: LaunchOptions,
): void {
  const wanted = process.env["E2E_BROWSER"];
  describe.each(NAMES.filter((name) => !wanted || name === wanted))(`${title} (%s)`, (name) => {
    let driver: Driver | undefined;
    beforeAll(async () => {
      driver = await (options ? launchDriver(name, { offline: true, ...options }) : browserAsNew(name));
    });
    if (options) afterAll(() => driver?.close());
    body(() => {
      if (!driver) throw new Error(`${name} is not running`);
      return driver;
    }, name);
  });
}
