import { partOf } from "../../../domain/casework/subjects";
import type { Database } from "../../base/database";

/** What a part of a subject is called: a listing by its name and source, a row of own data by its key. */
export interface NodeName {
  readonly name: string;
  /** Undefined for a row of own data. */
  readonly host: string | undefined;
}

/** A listing without a name, or one that is not here any more, is called by its id. */
export async function namesOfNodes(db: Database, nodes: readonly string[]): Promise<ReadonlyMap<string, NodeName>> {
  const wanted = [...new Set(nodes)].flatMap((node) => {
    const part = partOf(node);
    return part ? [[node, part] as const] : [];
  });
  const keys = wanted.flatMap(([, part]) => (part.kind === "listing" ? [part.listingKey] : []));
  const rows = new Map((await db.listings.bulkGet(keys)).flatMap((row) => (row ? [[row.listingKey, row]] : [])));
  return new Map(
    wanted.map(([node, part]): [string, NodeName] => {
      if (part.kind === "row") return [node, { name: part.key, host: undefined }];
      const row = rows.get(part.listingKey);
      const [host = "", ...id] = part.listingKey.split(" ");
      return [node, { name: row?.name || id.join(" "), host }];
    }),
  );
}
