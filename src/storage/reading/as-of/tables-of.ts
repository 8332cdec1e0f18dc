import { type Change, type Header, type Stamp, mergeFields, project, stampOf } from "../../../domain/ledger/log";
import { recordRow } from "../../base/record-row";
import { types } from "../../base/tables";

/** An entry with what it says; undefined where that was erased. */
export interface Said {
  readonly header: Header;
  readonly payload: unknown;
}

type Row = Parameters<typeof mergeFields>[0];

/** Rows by table, as the projections of some entries alone make them; in memory, whichever order the entries come in. */
export class TablesOf {
  private readonly registers = new Map<string, Map<string, NonNullable<Row>>>();
  private readonly records = new Map<string, object[]>();

  add({ header, payload }: Said): void {
    for (const change of project(types, header, payload)) this.apply(header, stampOf(header), change);
  }

  /** Each table with its rows. */
  rows(): readonly (readonly [table: string, rows: readonly object[]])[] {
    const merged = [...this.registers].map(([name, rows]) => [name, [...rows.values()]] as const);
    return [...merged, ...this.records];
  }

  private apply(header: Header, stamp: Stamp, change: Change): void {
    if (!("key" in change)) {
      const rows = this.records.get(change.table) ?? [];
      this.records.set(change.table, rows);
      rows.push(recordRow(header, change));
      return;
    }
    const rows = this.registers.get(change.table) ?? new Map<string, NonNullable<Row>>();
    this.registers.set(change.table, rows);
    rows.set(change.key, mergeFields(rows.get(change.key), change.fields, stamp));
  }
}
