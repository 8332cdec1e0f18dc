import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import type { Driver } from "../../e2e/support";
import { bundleLibrary } from "./bundle-library";

/** A document of the extension's own origin without any script of its own (`page`), and the functions of a file of `in-page` in it. */
export async function productCode(driver: Driver, file: string) {
  const bare: Page = await driver.openWorkbench();
  await bare.goto(new URL("/icons/16.png", bare.url()).href);
  await bare.evaluate(await bundleLibrary(fileURLToPath(new URL(`../in-page/${file}`, import.meta.url))));
  const run = (name: string, ...given: readonly (string | number)[]): Promise<number> =>
    bare.evaluate(
      (asked, args) => {
        type Library = Record<string, (...args: readonly (string | number)[]) => Promise<number>>;
        return (Reflect.get(globalThis, "library") as Library)[asked]!(...args);
      },
      name,
      given,
    );
  return Object.assign(run, { page: bare });
}
