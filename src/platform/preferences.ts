import browser, { type Storage } from "webextension-polyfill";
import type { Family, PreferenceKey } from "./kept";

/** A choice of the official's that is not evidence (the active case, a sort order); undefined where there is none. */
export async function getPreference<T>({ name, read }: PreferenceKey<T>): Promise<T | undefined> {
  const held = await browser.storage.local.get(name);
  return read(held[name]);
}

export const setPreference = <T>({ name }: PreferenceKey<T>, value: NoInfer<T>): Promise<void> =>
  browser.storage.local.set({ [name]: value });

export const removePreference = <T>({ name }: PreferenceKey<T>): Promise<void> => browser.storage.local.remove(name);

/** Remove what is kept of things of one kind, but of these. */
export async function keepOnly(
  family: Family<PreferenceKey<unknown>, readonly [id: string]>,
  ids: ReadonlySet<string>,
): Promise<void> {
  const held = Object.keys(await browser.storage.local.get(null));
  const isOver = (name: string): boolean => family.partsOf(name)?.every((id) => !ids.has(id)) ?? false;
  await browser.storage.local.remove(held.filter(isOver));
}

/** Tell when a preference changes, here or in another of our pages. Returns the way to stop. */
export function onPreference<T>(
  { name, read }: PreferenceKey<T>,
  listener: (value: T | undefined) => void,
): () => void {
  const heard = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[name];
    if (area === "local" && change) listener(read(change.newValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => {
    browser.storage.onChanged.removeListener(heard);
  };
}
