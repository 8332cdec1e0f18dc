import { nameOfRow } from "../../../domain/casework/own-data";
import { partOf } from "../../../domain/casework/subjects";
import type { Database } from "../../base/database";
import { ownRowOf } from "../own-data/rows";

/** What a part of a subject is called. */
export interface NodeName {
  readonly name: string;
  /** The source of a listing, the dataset of a row; undefined for a row whose dataset is not here any more. */
  readonly from: string | undefined;
  readonly isRow: boolean;
}

/** A listing without a name, or one that is not here any more, is called by its id; such a row by its key. */
export async function namesOfNodes(db: Database, nodes: readonly string[]): Promise<ReadonlyMap<string, NodeName>> {
  const wanted = [...new Set(nodes)];
  const names = await Promise.all(wanted.map((node) => nameOfNode(db, node)));
  return new Map(wanted.flatMap((node, n) => (names[n] ? [[node, names[n]] as const] : [])));
}

async function nameOfNode(db: Database, node: string): Promise<NodeName | undefined> {
  const part = partOf(node);
  if (part?.kind === "listing") {
    const row = await db.listings.get(part.listingKey);
    const [host = "", ...id] = part.listingKey.split(" ");
    return { name: row?.name || id.join(" "), from: host, isRow: false };
  }
  if (!part) return undefined;
  const found = await ownRowOf(db, node);
  if (!found) return { name: part.key, from: undefined, isRow: true };
  return { name: nameOfRow(found.row, found.dataset.columns), from: found.dataset.name, isRow: true };
}
