import browser from "webextension-polyfill";
import { pause } from "./clock";
import { QUIET_TAB } from "./kept";
import { getSession, removeSession, setSession } from "./session";

/** As long as a page may load, and be read; the worker itself lives for minutes. */
const LOADING_MS = 45_000;
const LOOK_EVERY_MS = 250;

/**
 * Have a tab that does not come to the front show a page, for as long as it is used; then it is closed. Its id is kept for
 * the session, so that one that outlived its worker is closed later. Undefined where the page does not load in time.
 */
export async function inQuietTab<T>(url: string, use: (tabId: number) => Promise<T>): Promise<T | undefined> {
  if (!/^https?:/u.test(url)) return undefined;
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) return undefined;
  try {
    await setSession(QUIET_TAB, id);
    await browser.tabs.update(id, { muted: true });
    return (await isLoaded(id)) ? await use(id) : undefined;
  } finally {
    await closeQuietTab();
  }
}

async function isLoaded(tabId: number): Promise<boolean> {
  for (let waited = 0; waited < LOADING_MS; waited += LOOK_EVERY_MS) {
    await pause(LOOK_EVERY_MS);
    try {
      if ((await browser.tabs.get(tabId)).status === "complete") return true;
    } catch {
      return false; // Somebody has closed it.
    }
  }
  return false;
}

/** Close the tab that was opened to read a page, if it is still there and nobody has come to look at it. */
export async function closeQuietTab(): Promise<void> {
  const id = await getSession(QUIET_TAB);
  if (id === undefined) return;
  await removeSession(QUIET_TAB);
  try {
    if (!(await browser.tabs.get(id)).active) await browser.tabs.remove(id);
  } catch {
    // It is gone already.
  }
}

/** Whether the page of a tab shows a field for a password. */
export async function asksToSignIn(tabId: number): Promise<boolean> {
  try {
    const func = () =>
      [...document.querySelectorAll<HTMLInputElement>("input[type=password]")].some((one) => one.checkVisibility());
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func });
    return frame?.result === true;
  } catch {
    return false;
  }
}
