import { type Frontier, type Header, addLeaf, hashToHex, headerLeaf } from "../../../domain/ledger/log";
import type { Database, NodeRow } from "../../base/database";

/** Adds headers, which follow one another from the frontier on, as leaves; the nodes are put into the tree. */
export async function growTree(
  db: Database,
  from: Frontier,
  headers: readonly Pick<Header, "origin">[],
): Promise<Frontier> {
  const rows: NodeRow[] = [];
  let frontier = from;
  for (const header of headers) {
    const grown = addLeaf(frontier, headerLeaf(header));
    frontier = grown.frontier;
    for (const { level, index, hash } of grown.nodes)
      rows.push({ origin: header.origin, level, index, hash: hashToHex(hash) });
  }
  await db.nodes.bulkPut(rows);
  return frontier;
}
