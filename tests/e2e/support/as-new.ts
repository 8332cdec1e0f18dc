import { isDeepStrictEqual } from "node:util";
import type { Page } from "puppeteer-core";
import { eventually } from "./eventually";

/** What of a profile could tell that somebody used it: nothing of it in a new one but what the extension makes at once. */
export interface Traces {
  /** Tables with rows in them, and how many. */
  readonly rows: readonly string[];
  readonly files: readonly string[];
  readonly local: readonly string[];
  readonly session: readonly string[];
  readonly pageStorage: number;
  readonly hosts: readonly string[];
  readonly alarms: readonly string[];
  /** Tabs, in whatever window. */
  readonly open: number;
}

/** The traces in a profile; `page` is one of the extension's own, and the only one open. */
export function tracesIn(page: Page): Promise<Traces> {
  return page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const rows: string[] = [];
    for (const { name = "" } of await indexedDB.databases()) {
      const db = await wait(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const count = await wait(db.transaction(store).objectStore(store).count());
        if (count > 0) rows.push(`${name}/${store}: ${count}`);
      }
      db.close();
    }
    const files: string[] = [];
    const list = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, one] of folder.entries())
        if (one.kind === "directory") await list(one as FileSystemDirectoryHandle, `${path}${name}/`);
        else files.push(path + name);
    };
    await list(await navigator.storage.getDirectory(), "");
    return {
      rows,
      files,
      local: Object.keys(await chrome.storage.local.get(null)),
      session: Object.keys(await chrome.storage.session.get(null)),
      pageStorage: localStorage.length + sessionStorage.length,
      hosts: (await chrome.permissions.getAll()).origins ?? [],
      alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
      open: (await chrome.tabs.query({})).length,
    };
  });
}

/** The background notes at its start for which version the tables are; the page that looks is open beside the blank tab. */
export const AS_NEW: Traces = {
  rows: ["counterflow/meta: 1"],
  files: [],
  local: [],
  session: [],
  pageStorage: 0,
  hosts: [],
  alarms: [],
  open: 2,
};

/** Wait until nothing is left of what was done in a profile. */
export async function expectAsNew(look: () => Promise<Traces>): Promise<void> {
  let seen: Traces | undefined;
  await eventually("the profile to be as new", async () => {
    seen = await look();
    return isDeepStrictEqual(seen, AS_NEW) || undefined;
  }).catch((error: unknown) => {
    throw new Error(`Left in the profile: ${JSON.stringify(seen)}`, { cause: error });
  });
}
