import browser from "webextension-polyfill";

/** The window that this page stands in. */
export const ownWindow = async (): Promise<number | undefined> => (await browser.windows.getCurrent()).id;

/**
 * A tab of this window that shows a page, but not yet in front: one that shows it already, where the official lets us know
 * its address, else a new one.
 */
export async function tabFor(url: string, isIt: (address: string) => boolean): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const there = tabs.find((tab) => tab.url !== undefined && isIt(tab.url));
  return (there ?? (await browser.tabs.create({ url, active: false }))).id;
}

export async function bringToFront(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}
