import type { TableReader } from "../../domain/ledger/log";
import type { Database } from "../base/database";

/** The tables as a guard asks them: within the transaction that is open, if one is. */
export function guardTables(db: Database): TableReader {
  return {
    get: <Row>({ name }: { readonly name: string }, key: string) => db.table<Partial<Row>, string>(name).get(key),
    where: <Row>({ name }: { readonly name: string }, field: string, value: string) =>
      db.table<Partial<Row>>(name).where(field).equals(value).toArray(),
  };
}
