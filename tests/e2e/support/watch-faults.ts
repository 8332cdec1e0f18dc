import type { Page } from "puppeteer-core";

/** Note what goes wrong in one of the extension's own pages. */
export function watchFaults(page: Page, faults: string[]): void {
  page.on("pageerror", (error) => faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
}
