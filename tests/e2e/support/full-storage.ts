import type { Page } from "puppeteer-core";
import type { BrowserName } from "./driver";

/** Makes room again. */
export type MakeRoom = () => Promise<void>;

/** Leaves the extension no room to store anything more. `page` is one of its own, in a browser with limited storage. */
export const fillStorage = (browser: BrowserName, page: Page): Promise<MakeRoom> =>
  browser === "firefox" ? fillWithBallast(page) : lowerQuota(page);

/** Chromium lets DevTools set what an origin may store. */
async function lowerQuota(page: Page): Promise<MakeRoom> {
  const session = await page.createCDPSession();
  const origin = await page.evaluate(() => location.origin);
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  return async () => {
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1e9 });
    await session.detach();
  };
}

/** In Firefox the space that there is is taken by a database beside ours. */
async function fillWithBallast(page: Page): Promise<MakeRoom> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("ballast");
      opening.onupgradeneeded = () => opening.result.createObjectStore("bytes", { autoIncrement: true });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(opening.error?.message));
    });
    const run = (act: (store: IDBObjectStore) => void) =>
      new Promise<boolean>((done) => {
        const transaction = db.transaction("bytes", "readwrite");
        transaction.oncomplete = () => done(true);
        transaction.onabort = () => done(false);
        act(transaction.objectStore("bytes"));
      });
    // Bytes by chance cannot be packed: each takes the room that it says.
    const chance = (size: number) => crypto.getRandomValues(new Uint8Array(size));
    for (let size = 65_536; size >= 512; size /= 2) {
      while (await run((store) => store.add(chance(size)))) continue;
      // The transaction after one for which there was no room may only delete.
      await run((store) => store.delete(0));
    }
    db.close();
  });
  return () =>
    page.evaluate(async () => {
      await new Promise((done) => {
        indexedDB.deleteDatabase("ballast").onsuccess = done;
      });
    });
}
