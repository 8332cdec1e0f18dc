import type { Page } from "puppeteer-core";

/** What tells that a profile was used, by where it is; nothing anywhere in a new one. */
export type Traces = Readonly<
  Record<"rows" | "files" | "local" | "session" | "pageStorage" | "hosts" | "alarms" | "tabs", readonly string[]>
>;

/** What the background notes at its start, whoever uses it: of what make its tables and its index are. */
const MADE_AT_ONCE = ["projections", "rebuilt", "find", "matching"].map((key) => `counterflow/meta: "${key}"`);

/** The traces in a profile. `page` is one of the extension's own: it and one blank tab may be open. */
export function tracesIn(page: Page): Promise<Traces> {
  return page.evaluate(async (atOnce) => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const rows: string[] = [];
    for (const { name = "" } of await indexedDB.databases()) {
      const db = await wait(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const keys = await wait(db.transaction(store).objectStore(store).getAllKeys());
        rows.push(...keys.map((key) => `${name}/${store}: ${JSON.stringify(key)}`));
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
    const tabs = await chrome.tabs.query({});
    return {
      rows: rows.filter((row) => !atOnce.includes(row)),
      files,
      local: Object.keys(await chrome.storage.local.get(null)),
      session: Object.keys(await chrome.storage.session.get(null)),
      pageStorage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      hosts: (await chrome.permissions.getAll()).origins ?? [],
      alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
      tabs: tabs.slice(2).map(({ title }) => title ?? ""),
    };
  }, MADE_AT_ONCE);
}

/** So often is looked again: a browser may still be at it. Counted, not timed, so that what is left is told at once. */
const LOOKS = 10;

/** See that nothing is left of what was done in a profile. A look fails where the background sweeps its folders just then. */
export async function expectAsNew(look: () => Promise<Traces>): Promise<void> {
  let seen: Traces | Error | undefined;
  for (let n = 0; n < LOOKS; n++) {
    seen = await look().catch((error: unknown) => new Error("Nothing could be seen", { cause: error }));
    if (seen instanceof Error) continue;
    if (Object.values(seen).every((traces) => traces.length === 0)) return;
  }
  throw seen instanceof Error ? seen : new Error(`Left in the profile: ${JSON.stringify(seen)}`);
}
