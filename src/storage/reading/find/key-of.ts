import type { Database } from "../../base/database";

/** A row's primary key. */
export function keyOf(db: Database, table: string, row: object): unknown {
  const path = db.table(table).schema.primKey.keyPath;
  const at = (name: string): unknown => (row as Readonly<Record<string, unknown>>)[name];
  return typeof path === "string" ? at(path) : path?.map(at);
}
