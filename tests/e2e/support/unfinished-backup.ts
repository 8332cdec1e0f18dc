import type { Page } from "puppeteer-core";

interface Held {
  file: string;
  bytes: number;
  made?: { bytes: number };
}

/** The backup that the database speaks of. Nothing where none was begun. */
function heldBackup(page: Page): Promise<Held | undefined> {
  return page.evaluate(async () => {
    const opened = indexedDB.open("counterflow");
    await new Promise((done) => (opened.onsuccess = done));
    const asked = opened.result.transaction("meta").objectStore("meta").get("backup");
    await new Promise((done) => (asked.onsuccess = done));
    opened.result.close();
    const held = asked.result as Held | undefined;
    return held && { file: held.file, bytes: held.bytes, ...(held.made && { made: held.made }) };
  });
}

/** How many bytes of a backup are sure to be there, as the database says; all of them once it is whole. Nothing where none was begun. */
export async function bytesOfBackup(page: Page): Promise<number | undefined> {
  const held = await heldBackup(page);
  return held?.made?.bytes ?? held?.bytes;
}

interface Hold {
  letGo(): Promise<unknown>;
}

/** Has pages wait that are about to write a backup's file, as though the disk took its time. */
export async function holdUpBackups(page: Page): Promise<Hold> {
  const held = await page.evaluateHandle(
    () =>
      new Promise<{ letGo: () => void }>((got) => {
        void navigator.locks.request("kept", () => new Promise<void>((letGo) => got({ letGo })));
      }),
  );
  return { letGo: () => held.evaluate(({ letGo }) => letGo()) };
}

/** Has the backup's file open for writing, as a page has that goes on with it. */
export async function openBackup(page: Page): Promise<Hold> {
  const { file = "" } = (await heldBackup(page)) ?? {};
  const held = await page.evaluateHandle(async (name) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("kept", { create: true });
    return (await folder.getFileHandle(name, { create: true })).createWritable({ keepExistingData: true });
  }, file);
  return { letGo: () => held.evaluate((writable) => writable.abort()) };
}
