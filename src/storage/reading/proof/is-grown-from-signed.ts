import { type Frontier, addLeaf, emptyFrontier, jcs, leafHash, rootOf, sameHash } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { lastSigned } from "./last-signed";
import { frontierAt } from "./tree";

const SLICE = 500;

/**
 * Whether a frontier is that of the tree which was signed last, grown over the headers that came after it: what is signed
 * next is then true, whatever became of a node since.
 * @throws TreeDamaged where a node is gone
 */
export async function isGrownFromSigned(db: Database, origin: string, frontier: Frontier): Promise<boolean> {
  const signed = await lastSigned(db, origin, frontier.size);
  const from = signed ? await frontierAt(db, origin, signed.size) : emptyFrontier;
  if (signed && !sameHash(signed.root, rootOf(from))) return false;
  const grown = await grownTo(db, origin, from, frontier.size);
  return grown.size === frontier.size && sameHash(rootOf(grown), rootOf(frontier));
}

async function grownTo(db: Database, origin: string, from: Frontier, size: number): Promise<Frontier> {
  let frontier = from;
  while (frontier.size < size) {
    const [start, end] = [frontier.size, Math.min(frontier.size + SLICE, size)];
    const headers = await db.entries.where("[origin+index]").between([origin, start], [origin, end]).toArray();
    for (const header of headers) frontier = addLeaf(frontier, leafHash(jcs(header))).frontier;
    if (frontier.size < end) return frontier;
  }
  return frontier;
}
