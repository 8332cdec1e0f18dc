import type { Browser } from "puppeteer-core";

/** Resolves when the browser is gone, or at once where it is already. */
export function whenClosed(browser: Browser): Promise<void> {
  return new Promise((done) => {
    if (!browser.connected) done();
    else browser.once("disconnected", () => done());
  });
}
