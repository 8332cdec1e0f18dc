import browser, { type Storage } from "webextension-polyfill";
import { type Family, type SessionKey, pageOfDraft } from "./kept";

/** What is kept until the browser closes, in its memory: it survives the death of the worker and of the panel. */
export async function getSession<T>({ name, read }: SessionKey<T>): Promise<T | undefined> {
  const held = await browser.storage.session.get(name);
  return read(held[name]);
}

export const setSession = <T>({ name }: SessionKey<T>, value: NoInfer<T>): Promise<void> =>
  browser.storage.session.set({ [name]: value });

export const removeSession = ({ name }: SessionKey<unknown>): Promise<void> => browser.storage.session.remove(name);

/** All that is kept of one family, with what each is about. */
export async function everySession<T>(
  family: Family<SessionKey<T>, readonly [id: string]>,
): Promise<readonly (readonly [id: string, value: T])[]> {
  const held = await browser.storage.session.get(null);
  return Object.entries(held).flatMap(([name, value]) => {
    const [id] = family.partsOf(name) ?? [];
    const read = id === undefined ? undefined : family.of(id).read(value);
    return id === undefined || read === undefined ? [] : [[id, read] as const];
  });
}

/** The same of what is kept by tab. */
export async function everyTabSession<T>(
  family: Family<SessionKey<T>, readonly [tabId: number]>,
): Promise<readonly (readonly [tabId: number, value: T])[]> {
  const held = await browser.storage.session.get(null);
  return Object.entries(held).flatMap(([name, value]) => {
    const [tabId] = family.partsOf(name) ?? [];
    const read = tabId === undefined ? undefined : family.of(tabId).read(value);
    return tabId === undefined || read === undefined ? [] : [[tabId, read] as const];
  });
}

/** Remove what was chosen, written or pointed at on pages, by their page keys, and not captured yet. */
export async function removeDraftsOn(pageKeys: ReadonlySet<string>): Promise<void> {
  const held = await browser.storage.session.get(null);
  const names = Object.entries(held).flatMap(([name, value]) =>
    pageKeys.has(pageOfDraft(name, value) ?? "") ? [name] : [],
  );
  await browser.storage.session.remove(names);
}

/** Tell when something kept for the session changes; `undefined` where it was removed. Returns the way to stop. */
export const onSession = <T>({ name, read }: SessionKey<T>, listener: (value: T | undefined) => void): (() => void) =>
  onChange((changed, value) => {
    if (changed === name) listener(read(value));
  });

/** The same for every tab there is something of the kind of. */
export const onTabSession = <T>(
  family: Family<SessionKey<T>, readonly [tabId: number]>,
  listener: (tabId: number, value: T | undefined) => void,
): (() => void) =>
  onChange((changed, value) => {
    const [tabId] = family.partsOf(changed) ?? [];
    if (tabId !== undefined) listener(tabId, family.of(tabId).read(value));
  });

function onChange(listener: (name: string, value: unknown) => void): () => void {
  const heard = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area !== "session") return;
    for (const [name, { newValue }] of Object.entries(changes)) listener(name, newValue);
  };
  browser.storage.onChanged.addListener(heard);
  return () => {
    browser.storage.onChanged.removeListener(heard);
  };
}
