import { type Hash, type NodeAt, hashFromHex } from "../../domain/ledger/log";
import type { Database, NodeKey } from "../base/database";
import { TreeDamaged } from "./proof/tree";

/**
 * What a proof needs of the kept tree, read at once: the proof is made twice, the first time to hear which nodes it asks
 * for. Thousands of proofs cost one read.
 * @throws TreeDamaged where the tree lacks one of them.
 */
export async function nodesFor<T>(db: Database, origin: string, prove: (nodeAt: NodeAt) => T): Promise<T> {
  const keys = new Map<string, NodeKey>();
  prove((level, index) => {
    keys.set(`${level} ${index}`, [origin, level, index]);
    return NO_HASH;
  });
  const rows = await db.nodes.bulkGet([...keys.values()]);
  const nodes = new Map(
    [...keys.keys()].map((name, i): [string, Hash | undefined] => [name, hashFromHex(rows[i]?.hash ?? "")]),
  );
  return prove((level, index) => {
    const hash = nodes.get(`${level} ${index}`);
    if (!hash) throw new TreeDamaged(`the tree has no node ${level} ${index}`);
    return hash;
  });
}

const NO_HASH: Hash = new Uint8Array(32);
