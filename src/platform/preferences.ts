import browser, { type Storage } from "webextension-polyfill";
import type { Family, PreferenceKey } from "./kept";
import { isSealable } from "./kept";
import { SEALED, changeSealed, openSealed } from "./sealed-preferences";

/**
 * A choice of the official's that is not evidence (the active case, a sort order); undefined where there is none. While the vault is
 * on, those that name something are sealed, and none is there while it is locked.
 */
export async function getPreference<T>({ name, read }: PreferenceKey<T>): Promise<T | undefined> {
  const { [name]: open, [SEALED]: sealed } = await browser.storage.local.get([name, SEALED]);
  if (sealed === undefined || !isSealable(name)) return read(open);
  return read((await openSealed(sealed))?.[name] ?? open);
}

export async function setPreference<T>({ name }: PreferenceKey<T>, value: NoInfer<T>): Promise<void> {
  if (await isSealed(name)) await changeSealed((held) => ({ ...held, [name]: value }));
  else await browser.storage.local.set({ [name]: value });
}

export async function removePreference<T>({ name }: PreferenceKey<T>): Promise<void> {
  if (await isSealed(name)) await changeSealed((held) => without(held, [name]));
  await browser.storage.local.remove(name);
}

/** Remove what is kept of things of one kind, but of these. */
export async function keepOnly(
  family: Family<PreferenceKey<unknown>, readonly [id: string]>,
  ids: ReadonlySet<string>,
): Promise<void> {
  const { [SEALED]: sealed, ...held } = await browser.storage.local.get(null);
  const isOver = (name: string): boolean => family.partsOf(name)?.every((id) => !ids.has(id)) ?? false;
  await browser.storage.local.remove(Object.keys(held).filter(isOver));
  if (sealed !== undefined) await changeSealed((all) => without(all, Object.keys(all).filter(isOver)));
}

/** Tell when a preference changes, here or in another of our pages. Returns the way to stop. */
export function onPreference<T>(key: PreferenceKey<T>, listener: (value: T | undefined) => void): () => void {
  const heard = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area !== "local") return;
    const change = changes[key.name];
    if (change) listener(key.read(change.newValue));
    // Which of those that are sealed changed cannot be seen.
    else if (changes[SEALED] && isSealable(key.name)) void getPreference(key).then(listener);
  };
  browser.storage.onChanged.addListener(heard);
  return () => {
    browser.storage.onChanged.removeListener(heard);
  };
}

const isSealed = async (name: string): Promise<boolean> =>
  isSealable(name) && (await browser.storage.local.get(SEALED))[SEALED] !== undefined;

const without = (held: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(held).filter(([name]) => !names.includes(name)));
