/** Ask the browser not to throw away what we keep when the disk is nearly full; whether it will not. */
export const persistStorage = (): Promise<boolean> => navigator.storage.persist();

/** Bytes that we use, and all that the browser would give us. */
export async function storageSpace(): Promise<{ readonly used: number; readonly quota: number }> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { used: usage, quota };
}
