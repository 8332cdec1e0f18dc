import { randomUUID } from "node:crypto";
import type { Page } from "puppeteer-core";
import { sendFrom } from "./message";

/** The stores that are not derived from the log. */
const TRUTH = ["entries", "payloads", "nodes", "checkpoints", "keys", "meta"];
/** Those that are made of other tables or of kept files, in the background: when they are there again is their own matter. */
const REMADE = [
  ...["findSegments", "findBlocks", "findPages", "suggestions", "toMatch", "ownRows", "ownFills"],
  ...["feedItems", "feedDocuments"],
];

/** Every table that is derived from the log, as it lies in IndexedDB: JSON by table, rows and keys in order. */
export async function dumpTables(page: Page): Promise<Record<string, string>> {
  const rows = await page.evaluate(
    async (left) => {
      const wait = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(new Error(request.error?.message));
        });
      const db = await wait(indexedDB.open("counterflow"));
      const names = [...db.objectStoreNames].filter((name) => !left.includes(name));
      const stores = db.transaction(names);
      const read = names.map(
        async (name) => [name, (await wait(stores.objectStore(name).getAll())) as object[]] as const,
      );
      const tables = Object.fromEntries(await Promise.all(read));
      db.close();
      return tables;
    },
    [...TRUTH, ...REMADE],
  );
  return Object.fromEntries(Object.entries(rows).map(([name, table]) => [name, JSON.stringify(table, inOrder, 1)]));
}

/** Has the tables made anew from the log, and dumps them. `page` is the workbench. */
export async function dumpReplayed(workbench: Page): Promise<Record<string, string>> {
  const answer = await sendFrom<{ ok: boolean }>(workbench, "rebuildTables", { rebuildId: randomUUID() });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return dumpTables(workbench);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
