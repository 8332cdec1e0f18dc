import browser from "webextension-polyfill";
import { ASKED_TO_PERSIST } from "./kept";
import { getPreference, setPreference } from "./preferences";

/**
 * Ask the browser not to throw away what we keep when the disk is nearly full; whether it will not. Nobody is prompted: with
 * the permission `unlimitedStorage` Firefox has allowed it beforehand (its `persistent-storage`, see its
 * test_ext_unlimitedStorage.js), but does it only once it is asked. Chromium's answer is about web pages: it throws
 * nothing away of an extension that has the permission (developer.chrome.com, “Storage and cookies”).
 */
export const persistStorage = async (): Promise<boolean> => (await navigator.storage.persist()) || isExempt();

const isExempt = (): boolean =>
  import.meta.env.MODE !== "firefox" && (browser.runtime.getManifest().permissions ?? []).includes("unlimitedStorage");

/** The same, but never a second time in this profile: should a browser prompt after all, it does so once. */
export async function persistStorageOnce(): Promise<void> {
  if ((await getPreference(ASKED_TO_PERSIST)) === true) return;
  await setPreference(ASKED_TO_PERSIST, true);
  await persistStorage();
}

/** Bytes that we use, and all that the browser would give us. */
export async function storageSpace(): Promise<{ readonly used: number; readonly quota: number }> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { used: usage, quota };
}
