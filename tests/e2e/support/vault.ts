import type { Page } from "puppeteer-core";
import { click } from "./roles";
import { words } from "./words";

/** Types into the field with a label, over what it holds; a passphrase’s field has no role. */
export async function typeSecret(page: Page, label: string, text: string): Promise<void> {
  const named = await page.waitForSelector(`::-p-xpath(//label[normalize-space(.)=${JSON.stringify(label)}])`);
  const id = await named?.evaluate((element) => element.getAttribute("for"));
  const field = await page.waitForSelector(`[id="${id}"]`);
  await field?.evaluate((element) => (element as HTMLInputElement).select());
  await field?.type(text);
}

/** Puts the lock on, in the settings. */
export async function lockIt(workbench: Page, passphrase: string): Promise<void> {
  await typeSecret(workbench, words("vaultNew"), passphrase);
  await typeSecret(workbench, words("vaultAgain"), passphrase);
  await click(workbench, "button", words("vaultSwitchOn"));
}

/** Tries a passphrase on a page that is locked. */
export async function unlockIt(page: Page, passphrase: string): Promise<void> {
  await typeSecret(page, words("vaultPassphrase"), passphrase);
  await click(page, "button", words("vaultUnlock"));
}

/** How the vault stands by the database itself; undefined while the page is being loaded anew. */
export async function vaultState(page: Page): Promise<string | undefined> {
  const row = await metaRow(page, "vault").catch(() => undefined);
  return row === undefined ? undefined : (row?.state ?? "none");
}

/** A row of what the installation remembers, as it lies there; null where it is not. */
export const metaRow = (page: Page, key: string): Promise<{ readonly state?: string } | null> =>
  page.evaluate(
    (name) =>
      new Promise<{ readonly state?: string } | null>((resolve, reject) => {
        const opening = indexedDB.open("counterflow");
        opening.onerror = () => reject(new Error("not opened"));
        opening.onsuccess = () => {
          const db = opening.result;
          const asked = db.transaction("meta").objectStore("meta").get(name);
          asked.onsuccess = () => {
            db.close();
            resolve((asked.result as { readonly state?: string } | undefined) ?? null);
          };
        };
      }),
    key,
  );

/** Unfolds what stands under some words. */
export async function unfoldWords(page: Page, summary: string): Promise<void> {
  const found = await page.waitForSelector(`::-p-xpath(//summary[normalize-space(.)=${JSON.stringify(summary)}])`);
  await found?.click();
}
