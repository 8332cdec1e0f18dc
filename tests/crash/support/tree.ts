import { createHash } from "node:crypto";
import type { Page } from "puppeteer-core";
import { readLog } from "../../e2e/support/evidence-log";

interface Node {
  readonly origin: string;
  readonly level: number;
  readonly index: number;
  readonly hash: string;
}

/** The nodes that are kept, by place: `level/index`. */
export async function keptNodes(page: Page): Promise<Record<string, string>> {
  const rows = await page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const db = await wait(indexedDB.open("counterflow"));
    const nodes = await wait(db.transaction("nodes").objectStore("nodes").getAll() as IDBRequest<Node[]>);
    db.close();
    return nodes;
  });
  return Object.fromEntries(rows.map(({ level, index, hash }) => [`${level}/${index}`, hash]));
}

/** The whole tree over the log's headers (RFC 6962, 2.1), and its head in base64, made without the product's own code. */
export async function expectedTree(page: Page): Promise<{ nodes: Record<string, string>; root: string; size: number }> {
  const leaves = (await readLog(page)).map(({ header }) => hash(0, inOneSpelling(header)));
  const nodes: Record<string, string> = {};
  for (let [level, row] = [0, leaves]; row.length > 0; level++, row = pairsOf(row))
    for (const [index, node] of row.entries()) nodes[`${level}/${index}`] = node.toString("hex");
  return { nodes, root: rootOf(leaves).toString("base64"), size: leaves.length };
}

/** The row above, where only what has two below it is a node. */
const pairsOf = (row: readonly Buffer[]): Buffer[] =>
  Array.from({ length: Math.floor(row.length / 2) }, (_none, n) => hash(1, ...row.slice(2 * n, 2 * n + 2)));

function rootOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only && leaves.length === 1) return only;
  const left = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return hash(1, rootOf(leaves.slice(0, left)), rootOf(leaves.slice(left)));
}

const hash = (first: number, ...parts: (string | Buffer)[]): Buffer =>
  parts.reduce((sum, part) => sum.update(part), createHash("sha256").update(Uint8Array.of(first))).digest();

/** RFC 8785 of a flat object with plain texts and small numbers: its members by name. */
const inOneSpelling = (header: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(header).sort(([a], [b]) => (a < b ? -1 : 1))));

/** Takes a node that the tree grows on from, or gives it another hash, as a failing disk could. `pick` is from 0 to 1. */
export function damageNode(page: Page, pick: number): Promise<void> {
  return page.evaluate(async (which) => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const db = await wait(indexedDB.open("counterflow"));
    const store = db.transaction("nodes", "readwrite").objectStore("nodes");
    const nodes = await wait(store.getAll() as IDBRequest<Node[]>);
    const size = nodes.filter(({ level }) => level === 0).length;
    // One for each bit of the size. The leaf that stands alone is left: without it the tree would be one entry shorter.
    const levels = Array.from({ length: 31 }, (_none, level) => level).filter(
      (level) => level > 0 && size & (1 << level),
    );
    const level = levels[Math.floor(which * levels.length)] ?? 0;
    const node = nodes.find((one) => one.level === level && one.index === Math.floor(size / 2 ** level) - 1);
    if (!node) throw new Error("There is nothing to damage");
    if (which < 0.5) await wait(store.delete([node.origin, node.level, node.index]));
    else await wait(store.put({ ...node, hash: "ab".repeat(32) }));
    db.close();
  }, pick);
}

/** How many nodes the log says were mended so far. */
export function mendedNodes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const db = await wait(indexedDB.open("counterflow"));
    const row: unknown = await wait(db.transaction("meta").objectStore("meta").get("mended"));
    db.close();
    return (row as { nodes: number } | undefined)?.nodes ?? 0;
  });
}
