import {
  type Frontier,
  type Hash,
  type Header,
  type TreeNode,
  addLeaf,
  emptyFrontier,
  hashFromHex,
  hashToHex,
  headerLeaf,
  rootOf,
} from "../../../domain/ledger/log";
import type { Database, NodeKey, NodeRow } from "../../base/database";
import { lastSigned } from "../../reading/proof/last-signed";
import { TreeDamaged } from "../../reading/proof/tree";
import { writing } from "../write";

/**
 * Makes the damaged nodes of an origin's tree anew and notes how many those were, once for all to see. What was signed
 * decides: where the tree over the headers is the one that was signed last, the headers are as they were and every other
 * node is damage. Where it is not, a header was changed: then the leaves stay as they are, as the word against it, and what
 * stands above them is made from them. `now` as `toISOString` writes it.
 * @throws TreeDamaged where neither header nor leaf of an entry is left.
 */
export async function mendTree(db: Database, origin: string, now = new Date().toISOString()): Promise<number> {
  return writing(db, async () => {
    const signed = await lastSigned(db, origin, await entriesOf(db, origin));
    const overHeaders = await growAnew(db, origin, ({ header }) => header && headerLeaf(header), signed?.size);
    const isSigned = signed !== undefined && overHeaders?.root === hashToHex(signed.root);
    const grown = isSigned ? overHeaders : await growAnew(db, origin, leafAsKept, signed?.size);
    if (!grown) throw new TreeDamaged(origin);
    const nodes = grown.damaged.length;
    if (nodes === 0) return 0;
    await db.nodes.bulkPut(grown.damaged);
    const before = await db.meta.get("mended");
    await db.meta.put({ key: "mended", at: now, nodes: nodes + (before?.key === "mended" ? before.nodes : 0) });
    return nodes;
  });
}

/** Mends the trees of all origins that can be mended; how many nodes that were. What is lost for good is the check's to say. */
export async function mendTrees(db: Database, now?: string): Promise<number> {
  const origins = new Set((await db.checkpoints.toCollection().primaryKeys()).map(([origin]) => origin));
  let nodes = 0;
  for (const origin of origins) nodes += await mendTree(db, origin, now).catch(noneIfLost);
  return nodes;
}

function noneIfLost(error: unknown): 0 {
  if (error instanceof TreeDamaged) return 0;
  throw error;
}

/** How many entries there are, going by the last one. */
async function entriesOf(db: Database, origin: string): Promise<number> {
  const last = await db.entries.where("[origin+index]").between([origin, 0], [origin, Infinity]).last();
  return (last?.index ?? -1) + 1;
}

interface LeafAt {
  readonly header: Header | undefined;
  readonly kept: Hash | undefined;
}

const leafAsKept = ({ header, kept }: LeafAt): Hash | undefined => kept ?? (header && headerLeaf(header));

interface Grown {
  /** The nodes that are kept otherwise, or not at all. */
  readonly damaged: readonly NodeRow[];
  /** In hex, at the size that was asked for. */
  readonly root: string | undefined;
}

const SLICE = 500;

/** The whole tree from its leaves; nothing where one of them is not to be had. */
async function growAnew(
  db: Database,
  origin: string,
  leafOf: (at: LeafAt) => Hash | undefined,
  rootAt: number | undefined,
): Promise<Grown | undefined> {
  const size = await entriesOf(db, origin);
  const damaged: NodeRow[] = [];
  let frontier: Frontier = emptyFrontier;
  let root: string | undefined;
  for (let from = 0; from < size; from += SLICE) {
    const nodes: TreeNode[] = [];
    for (const at of await leavesFrom(db, origin, from, Math.min(from + SLICE, size))) {
      const leaf = leafOf(at);
      if (!leaf) return undefined;
      const grown = addLeaf(frontier, leaf);
      frontier = grown.frontier;
      nodes.push(...grown.nodes);
      if (frontier.size === rootAt) root = hashToHex(rootOf(frontier));
    }
    damaged.push(...(await damagedOf(db, origin, nodes)));
  }
  return { damaged, root };
}

async function leavesFrom(db: Database, origin: string, from: number, to: number): Promise<LeafAt[]> {
  const [headers, leaves] = await Promise.all([
    db.entries.where("[origin+index]").between([origin, from], [origin, to]).toArray(),
    db.nodes.where("[origin+level+index]").between([origin, 0, from], [origin, 0, to]).toArray(),
  ]);
  const headerAt = new Map(headers.map((header) => [header.index, header]));
  const leafAt = new Map(leaves.map(({ index, hash }) => [index, hash]));
  return Array.from({ length: to - from }, (_, i) => ({
    header: headerAt.get(from + i),
    kept: hashFromHex(leafAt.get(from + i) ?? ""),
  }));
}

async function damagedOf(db: Database, origin: string, nodes: readonly TreeNode[]): Promise<NodeRow[]> {
  const kept = await db.nodes.bulkGet(nodes.map(({ level, index }): NodeKey => [origin, level, index]));
  return nodes.flatMap(({ level, index, hash }, i) =>
    kept[i]?.hash === hashToHex(hash) ? [] : [{ origin, level, index, hash: hashToHex(hash) }],
  );
}
