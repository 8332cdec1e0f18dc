import type { Page } from "puppeteer-core";

/** An entry as it lies in the database, read without the product's own code. */
export interface LoggedEntry {
  header: { v: number; origin: string; index: number; type: string; at: string; payload: string };
  salt: string | undefined;
  /** The payload's own text, as committed to. */
  json: string | undefined;
}

/** The whole log as it lies in IndexedDB, by origin and index; `page` is one of the extension's own. */
export function readLog(page: Page): Promise<LoggedEntry[]> {
  return page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    type Payload = { origin: string; index: number; salt: string; json: string };
    const db = await wait(indexedDB.open("counterflow"));
    const stores = db.transaction(["entries", "payloads"]);
    const headers = await wait(stores.objectStore("entries").getAll() as IDBRequest<LoggedEntry["header"][]>);
    const payloads = await wait(stores.objectStore("payloads").getAll() as IDBRequest<Payload[]>);
    db.close();
    const byPlace = new Map(payloads.map((row) => [`${row.origin}/${row.index}`, row]));
    return headers.map((header) => {
      const kept = byPlace.get(`${header.origin}/${header.index}`);
      return { header, salt: kept?.salt, json: kept?.json };
    });
  });
}

/** The payloads of one type of entry, in the order of the log. */
export async function payloadsOf<T>(page: Page, type: string): Promise<T[]> {
  const entries = await readLog(page);
  return entries.filter(({ header }) => header.type === type).map(({ json = "null" }) => JSON.parse(json) as T);
}
