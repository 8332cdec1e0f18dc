import browser, { type Tabs } from "webextension-polyfill";

/** The tab in front in this window. Its address is known only while the official lets us read it. */
export async function frontTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Tell when another tab comes to the front of this window. Returns the way to stop. */
export function onFrontTab(listener: (tabId: number) => void): () => void {
  const own = browser.windows.getCurrent();
  const heard = ({ tabId, windowId }: Tabs.OnActivatedActiveInfoType) => {
    void own.then(({ id }) => {
      if (id === windowId) listener(tabId);
    });
  };
  browser.tabs.onActivated.addListener(heard);
  return () => {
    browser.tabs.onActivated.removeListener(heard);
  };
}

/** Tell when a tab begins to load another document. Returns the way to stop. */
export const onNavigation = (listener: (tabId: number) => void): (() => void) => onStatus("loading", listener);

/** Tell when a tab has loaded its document. Returns the way to stop. */
export const onLoaded = (listener: (tabId: number) => void): (() => void) => onStatus("complete", listener);

function onStatus(awaited: string, listener: (tabId: number) => void): () => void {
  const heard = (tabId: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
    if (status === awaited) listener(tabId);
  };
  browser.tabs.onUpdated.addListener(heard);
  return () => {
    browser.tabs.onUpdated.removeListener(heard);
  };
}

/** Whether a tab has nothing running in it: it has crashed, or the browser has put it to sleep. */
export async function isUnloaded(tabId: number): Promise<boolean> {
  try {
    const { status, discarded } = await browser.tabs.get(tabId);
    return status === "unloaded" || discarded === true;
  } catch {
    return false; // It is closed.
  }
}

export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}
