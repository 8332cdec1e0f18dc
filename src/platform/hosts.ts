import browser from "webextension-polyfill";

/** What the browser must allow so that we may ask a server: its host, at any port. */
const patternOf = (url: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};

export const isHostAllowed = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(url)] });

/** Ask the official whether we may send something to this server. Only from within a click. */
export const allowHost = (url: string): Promise<boolean> => browser.permissions.request({ origins: [patternOf(url)] });

/** Give back what `allowHost` was granted. What the agency's policy has granted stays. */
export async function forgetHost(url: string): Promise<void> {
  try {
    await browser.permissions.remove({ origins: [patternOf(url)] });
  } catch {
    // Not the official's to give back.
  }
}

/** Tell when hosts are allowed or taken back, here or in the browser's settings. Returns the way to stop. */
export function onHosts(listener: () => void): () => void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(listener);
  return () => {
    for (const event of events) event.removeListener(listener);
  };
}

/** Whether a tab shows a page of a site that the official has allowed. Only then does the browser tell us its address. */
export async function isOnAllowedSite(tabId: number): Promise<boolean> {
  try {
    const { url = "" } = await browser.tabs.get(tabId);
    return /^https?:/u.test(url) && (await isHostAllowed(url));
  } catch {
    return false; // It is closed.
  }
}
