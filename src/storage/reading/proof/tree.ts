import {
  type Frontier,
  type Hash,
  emptyFrontier,
  frontierPlaces,
  hashFromHex,
  parseCheckpoint,
  rootOf,
  sameHash,
} from "../../../domain/ledger/log";
import type { Database, NodeKey, NodeRow } from "../../base/database";

/** Thrown where the kept tree of an origin is not one: it lacks a node, or is not the one that was signed. */
export class TreeDamaged extends Error {}

/** How many leaves the kept tree of an origin has; less than its entries only where it was never grown over them. */
export async function treeSize(db: Database, origin: string): Promise<number> {
  const last = await db.nodes.where("[origin+level+index]").between([origin, 0, 0], [origin, 0, Infinity]).last();
  return last ? last.index + 1 : 0;
}

/** What the kept tree of an origin needs to grow on from this size. */
export async function frontierAt(db: Database, origin: string, size: number): Promise<Frontier> {
  if (size === 0) return emptyFrontier;
  const keys = frontierPlaces(size).map(({ level, index }): NodeKey => [origin, level, index]);
  const rows = await db.nodes.bulkGet(keys);
  return { size, roots: rows.map((row, i) => readHash(row, keys[i])) };
}

function readHash(row: NodeRow | undefined, key: NodeKey | undefined): Hash {
  const hash = row && hashFromHex(row.hash);
  if (!hash) throw new TreeDamaged(`the tree has no node ${String(key)}`);
  return hash;
}

/** Whether a tree of that frontier is the one that was signed at its size; true where none was. */
export async function isAsSigned(db: Database, origin: string, frontier: Frontier): Promise<boolean> {
  const row = await db.checkpoints.get([origin, frontier.size]);
  const signed = row && parseCheckpoint(row.note);
  return !signed || sameHash(signed.root, rootOf(frontier));
}
