import browser, { type Storage } from "webextension-polyfill";

/** A choice of the official's that is not evidence (the active case, a sort order). */
export async function getPreference(key: string): Promise<unknown> {
  const held = await browser.storage.local.get(key);
  return held[key];
}

export const setPreference = (key: string, value: unknown): Promise<void> =>
  browser.storage.local.set({ [key]: value });

/** Tell when a preference changes, here or in another of our pages. Returns the way to stop. */
export function onPreference(key: string, listener: (value: unknown) => void): () => void {
  const heard = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[key];
    if (area === "local" && change) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(heard);
  return () => {
    browser.storage.onChanged.removeListener(heard);
  };
}
