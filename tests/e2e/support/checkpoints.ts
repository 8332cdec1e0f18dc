import { createPublicKey, verify } from "node:crypto";
import type { Page } from "puppeteer-core";

/** A signed tree head and the key of its origin, as they lie in the database. */
export interface Signed {
  origin: string;
  size: number;
  note: string;
  /** The public key's bytes, in base64. */
  key: string;
}

/** The newest checkpoint of the log, read without the product's own code. */
export function newestCheckpoint(page: Page): Promise<Signed | undefined> {
  return page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const db = await wait(indexedDB.open("counterflow"));
    const stores = db.transaction(["checkpoints", "keys"]);
    const notes = await wait(
      stores.objectStore("checkpoints").getAll() as IDBRequest<{ origin: string; size: number; note: string }[]>,
    );
    const [key] = await wait(stores.objectStore("keys").getAll() as IDBRequest<{ publicKey: Uint8Array }[]>);
    db.close();
    const last = notes.sort((a, b) => a.size - b.size).at(-1);
    return last && key && { ...last, key: btoa(String.fromCharCode(...key.publicKey)) };
  });
}

/** Whether Node's own Ed25519 says that the note's body was signed with the key. */
export function isSigned({ note, key }: Signed): boolean {
  const x = Buffer.from(key, "base64").toString("base64url");
  const publicKey = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  const [body = "", line = ""] = note.split("\n\n");
  const signature = Buffer.from(line.trim().split(" ")[2] ?? "", "base64").subarray(4);
  return verify(null, Buffer.from(`${body}\n`), publicKey, signature);
}

/** Change one letter of what an entry says, as somebody who can write to the profile could. */
export function tamper(page: Page, index: number): Promise<void> {
  return page.evaluate(async (at) => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const db = await wait(indexedDB.open("counterflow"));
    const store = db.transaction("payloads", "readwrite").objectStore("payloads");
    const rows = await wait(store.getAll() as IDBRequest<{ index: number; json: string }[]>);
    const row = rows.find((one) => one.index === at);
    if (row) await wait(store.put({ ...row, json: row.json.replace(/[a-z](?=[^a-z]*$)/u, "q") }));
    db.close();
  }, index);
}

/** Take a kept file, a row's title and a node of the tree away, as a failing disk could; the file's SHA-256. */
export function damage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const db = await wait(indexedDB.open("counterflow"));
    const stores = db.transaction(["artifacts", "cases", "nodes"], "readwrite");
    const [lost] = (await wait(stores.objectStore("artifacts").getAllKeys())) as string[];
    const [row] = await wait(stores.objectStore("cases").getAll() as IDBRequest<object[]>);
    const [node] = await wait(stores.objectStore("nodes").getAllKeys());
    if (!lost || !node) throw new Error("There is nothing to damage");
    await wait(stores.objectStore("artifacts").delete(lost));
    await wait(stores.objectStore("cases").put({ ...row, title: "Another one" }));
    await wait(stores.objectStore("nodes").delete(node));
    db.close();
    return lost;
  });
}
