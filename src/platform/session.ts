import browser, { type Storage } from "webextension-polyfill";

/** What is kept until the browser closes, in its memory: it survives the death of the worker and of the panel. */
export async function getSession(key: string): Promise<unknown> {
  const held = await browser.storage.session.get(key);
  return held[key];
}

export const setSession = (key: string, value: unknown): Promise<void> => browser.storage.session.set({ [key]: value });

export const removeSession = (key: string): Promise<void> => browser.storage.session.remove(key);

/** Remove whatever passes a test from what is kept for the session. */
export async function removeSessionWhere(test: (key: string, value: unknown) => boolean): Promise<void> {
  const held = await browser.storage.session.get(null);
  const keys = Object.entries(held).flatMap(([key, value]) => (test(key, value) ? [key] : []));
  await browser.storage.session.remove(keys);
}

/** Tell when something kept for the session changes; `undefined` where it was removed. Returns the way to stop. */
export function onSession(listener: (key: string, value: unknown) => void): () => void {
  const heard = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area !== "session") return;
    for (const [key, { newValue }] of Object.entries(changes)) listener(key, newValue);
  };
  browser.storage.onChanged.addListener(heard);
  return () => {
    browser.storage.onChanged.removeListener(heard);
  };
}
