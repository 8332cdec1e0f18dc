import { type Frontier, addLeaf, headerLeaf } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";

const SLICE = 500;

/** A frontier grown over the headers that come after it, to a size; less where a header is gone. No kept node is asked. */
export async function grownOverHeaders(db: Database, origin: string, from: Frontier, size: number): Promise<Frontier> {
  let frontier = from;
  while (frontier.size < size) {
    const [start, end] = [frontier.size, Math.min(frontier.size + SLICE, size)];
    const headers = await db.entries.where("[origin+index]").between([origin, start], [origin, end]).toArray();
    for (const header of headers) frontier = addLeaf(frontier, headerLeaf(header)).frontier;
    if (frontier.size < end) break;
  }
  return frontier;
}
