import { type Frontier, emptyFrontier, rootOf, sameHash } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { grownOverHeaders } from "./grown-over-headers";
import { lastSigned } from "./last-signed";
import { frontierAt } from "./tree";

/**
 * Whether a frontier is that of the tree which was signed last, grown over the headers that came after it: what is signed
 * next is then true, whatever became of a node since.
 * @throws TreeDamaged where a node is gone
 */
export async function isGrownFromSigned(db: Database, origin: string, frontier: Frontier): Promise<boolean> {
  const signed = await lastSigned(db, origin, frontier.size);
  const from = signed ? await frontierAt(db, origin, signed.size) : emptyFrontier;
  if (signed && !sameHash(signed.root, rootOf(from))) return false;
  const grown = await grownOverHeaders(db, origin, from, frontier.size);
  return grown.size === frontier.size && sameHash(rootOf(grown), rootOf(frontier));
}
