import type { Page } from "puppeteer-core";

/**
 * Which of these words are still anywhere in the profile: in any store of any IndexedDB database of the extension (keys,
 * values, bytes of files), in its session and local storage, and in the page's own. `page` is one of the extension's.
 */
export function wordsLeft(page: Page, words: readonly string[]): Promise<string[]> {
  return page.evaluate(async (sought) => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const found: string[] = [];
    const gather = async (value: unknown): Promise<void> => {
      if (typeof value === "string") found.push(value);
      else if (value instanceof Blob) found.push(await value.text());
      else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) found.push(new TextDecoder().decode(value));
      else if (typeof value === "object" && value !== null && !(value instanceof CryptoKey))
        for (const [name, held] of Object.entries(value)) {
          found.push(name);
          await gather(held);
        }
    };
    for (const { name = "" } of await indexedDB.databases()) {
      const db = await wait(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const [keys, rows] = await Promise.all([
          wait(db.transaction(store).objectStore(store).getAllKeys()),
          wait(db.transaction(store).objectStore(store).getAll()),
        ]);
        await gather(keys);
        await gather(rows);
      }
      db.close();
    }
    await gather(await chrome.storage.session.get(null));
    await gather(await chrome.storage.local.get(null));
    await gather([Object.entries(localStorage), Object.entries(sessionStorage)]);
    return sought.filter((word) => found.some((text) => text.includes(word)));
  }, words);
}
