import type { Page } from "puppeteer-core";

/** Send a message as one of the extension's own pages does, and get its answer. */
export function sendFrom<T>(page: Page, name: string, request: unknown): Promise<T> {
  return page.evaluate(async (message) => (await chrome.runtime.sendMessage(message)) as T, { name, request });
}

/** The tab in front in the panel's window. */
export function frontTabOf(panel: Page): Promise<number> {
  return panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? -1;
  });
}
