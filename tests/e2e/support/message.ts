import type { Page } from "puppeteer-core";

/** Send a message as one of the extension's own pages does, and get its answer. */
export function sendFrom<T>(page: Page, name: string, request: unknown): Promise<T> {
  return page.evaluate(async (message) => (await chrome.runtime.sendMessage(message)) as T, { name, request });
}

/** Send a message whose answer may be lost with the background; what comes of it is at hand so many turns of the page later. */
export const beginSending = (page: Page, message: unknown, turns: number) =>
  page.evaluateHandle(
    async (what, wait) => {
      const answer: Promise<unknown> = chrome.runtime.sendMessage(what).catch(() => undefined);
      for (let turn = 0; turn < wait; turn++) await new Promise((next) => setTimeout(next));
      return { answer };
    },
    message,
    turns,
  );

/** The tab in front in the panel's window. */
export function frontTabOf(panel: Page): Promise<number> {
  return panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? -1;
  });
}
