import type { Page } from "puppeteer-core";

/** How many bytes of a backup are sure to be there, as the database says; all of them once it is whole. Nothing where none was begun. */
export function bytesOfBackup(page: Page): Promise<number | undefined> {
  return page.evaluate(async () => {
    const opened = indexedDB.open("counterflow");
    await new Promise((done) => (opened.onsuccess = done));
    const asked = opened.result.transaction("meta").objectStore("meta").get("backup");
    await new Promise((done) => (asked.onsuccess = done));
    opened.result.close();
    const held = asked.result as { bytes: number; made?: { bytes: number } } | undefined;
    return held?.made?.bytes ?? held?.bytes;
  });
}
