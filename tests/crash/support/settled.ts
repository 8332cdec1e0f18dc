import type { Page } from "puppeteer-core";
import { eventually } from "../../e2e/support";

/** Names of what stands in the database while something is under way: `rebuild`, `erased-bytes`. */
export function notes(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const db = await wait(indexedDB.open("counterflow"));
    const keys = await wait(db.transaction("meta").objectStore("meta").getAllKeys());
    db.close();
    return keys.map(String);
  });
}

/** Any message has the background start, which then goes on with what was cut off. `page` is the workbench. */
export async function wake(page: Page): Promise<void> {
  await page.evaluate(() => chrome.runtime.sendMessage({ name: "signLog", request: {} }).catch(() => undefined));
}

/** Waits until what was under way, or cut off, is done; the background is woken only where something is. */
export async function settled(page: Page, name: "rebuild" | "erased-bytes"): Promise<void> {
  await eventually(`no ${name} to be under way`, async () => {
    if (!(await notes(page)).includes(name)) return true;
    await wake(page);
    return undefined;
  });
}
