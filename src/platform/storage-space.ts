import { getPreference, setPreference } from "./preferences";

/**
 * Ask the browser not to throw away what we keep when the disk is nearly full; whether it will not. Nobody is prompted:
 * with the permission `unlimitedStorage` Firefox has allowed it beforehand (its `persistent-storage`, see Firefox'
 * test_ext_unlimitedStorage.js), but keeps storage for good only once it is asked; Chromium throws none of it away.
 */
export const persistStorage = (): Promise<boolean> => navigator.storage.persist();

const ASKED = "askedToPersist";

/** The same, but never a second time in this profile: should a browser prompt after all, it does so once. */
export async function persistStorageOnce(): Promise<void> {
  if ((await getPreference(ASKED)) === true) return;
  await setPreference(ASKED, true);
  await persistStorage();
}

/** Bytes that we use, and all that the browser would give us. */
export async function storageSpace(): Promise<{ readonly used: number; readonly quota: number }> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { used: usage, quota };
}
