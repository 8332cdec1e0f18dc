import type { RecordTable, RegisterTable } from "./table";

/** What is there already, for a guard to ask: read inside the transaction that will append, so that it cannot change meanwhile. */
export interface TableReader {
  /** The row with this key; some of its fields may not have been written yet. */
  get<Row extends object>(table: RegisterTable<Row>, key: string): Promise<Partial<Row> | undefined>;
  /** The rows whose indexed field holds this value. */
  where<Row extends object>(
    table: RegisterTable<Row> | RecordTable<Row>,
    field: keyof Row & string,
    value: string,
  ): Promise<Partial<Row>[]>;
}
