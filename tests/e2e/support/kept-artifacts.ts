import type { Page } from "puppeteer-core";
import type { Snapshot } from "../../../src/domain/evidence/snapshot";

/** The bytes of an artifact as they lie in the database; `page` is one of the extension's own. */
export async function artifactBytes(page: Page, sha256: string): Promise<Buffer> {
  const base64 = await page.evaluate(async (name) => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const db = await wait(indexedDB.open("counterflow"));
    const row = await wait(
      db.transaction("artifacts").objectStore("artifacts").get(name) as IDBRequest<{ blob: Blob }>,
    );
    db.close();
    const bytes = new Uint8Array(await row.blob.arrayBuffer());
    let text = "";
    for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
    return btoa(text);
  }, sha256);
  return Buffer.from(base64, "base64");
}

/** The bytes of what a snapshot has of a role. */
export async function artifactOf(page: Page, snapshot: Snapshot | undefined, role: string): Promise<Buffer> {
  const ref = snapshot?.artifacts.find((one) => one.role === role);
  if (!ref) throw new Error(`No ${role} in ${JSON.stringify(snapshot)}`);
  return artifactBytes(page, ref.sha256);
}

/** Put other bytes in an artifact's place, as nobody but a test can. */
export async function replaceArtifact(page: Page, sha256: string, html: string): Promise<void> {
  await page.evaluate(
    async (name, text) => {
      const wait = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(new Error(request.error?.message));
        });
      const db = await wait(indexedDB.open("counterflow"));
      const store = db.transaction("artifacts", "readwrite").objectStore("artifacts");
      const row = await wait(store.get(name) as IDBRequest<object>);
      await wait(store.put({ ...row, blob: new Blob([text], { type: "text/html" }) }));
      db.close();
    },
    sha256,
    html,
  );
}
