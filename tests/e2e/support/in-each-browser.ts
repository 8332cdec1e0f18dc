import { afterAll, beforeAll, describe, it } from "vitest";
import type { BrowserName, Driver, LaunchOptions } from "./driver";
import { everywhere } from "./everywhere";
import { browserAsNew } from "./kept-browsers";
import { launchDriver } from "./launch";
import { mayManage } from "./managed-policy";

const NAMES: readonly BrowserName[] = ["chromium", "firefox"];

/** Describe what concerns Chromium alone, unless only another browser is wanted. */
export const inChromium = describe.skipIf((process.env["E2E_BROWSER"] ?? "chromium") !== "chromium");

/**
 * Describe a behaviour in every browser, or in the one that E2E_BROWSER names. The browser is as new, and one that other
 * suites use as well; with options it is started for this one alone. It is there once tests run, its name before.
 */
export const inEachBrowser = (title: string, body: Body, options?: LaunchOptions): void =>
  describeIn(NAMES, title, body, options);

/**
 * Describe what an agency's policy does, in every browser that can be given one: Firefox takes it from its own home folder,
 * Chromium only from the machine's administrator.
 */
export const inEachManaged = (title: string, policy: object, body: Body): void =>
  describeIn(mayManage() ? NAMES : ["firefox"], title, body, { policy });

/**
 * Describe what our own code alone decides, whatever browser it runs in: under `npm run test:all` in every browser, else in
 * Chromium. Of what a browser has a say in (what it stores, draws, allows and stops) every suite runs in each.
 */
export const inOneBrowser = (title: string, body: Body): void =>
  describeIn(everywhere ? NAMES : ["chromium"], title, body);

type Body = (driver: () => Driver, name: BrowserName) => void;

function describeIn(names: readonly BrowserName[], title: string, body: Body, options?: LaunchOptions): void {
  const wanted = process.env["E2E_BROWSER"];
  const here = names.filter((name) => !wanted || name === wanted);
  // A file without a suite would be a failure.
  if (here.length === 0) describe.skip(title, () => it("is described in another browser", () => undefined));
  describe.each(here)(`${title} (%s)`, (name) => {
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
