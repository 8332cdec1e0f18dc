import {
  type Header,
  type RegisterChange,
  type Stamp,
  compareStamps,
  mergeFields,
  project,
  stampOf,
  stampOfField,
} from "../../../domain/ledger/log";
import type { Database, EntryKey, PayloadRow, RecordKey } from "../../base/database";
import { payloadOf } from "../../base/payload";
import { recordRow } from "../../base/record-row";
import { projections, types } from "../../base/tables";
import { sameRow } from "./same-row";

type Registered = Parameters<typeof stampOfField>[0];

/** What one entry makes of the tables: its records, and of each register's row the fields that it writes. */
export interface Expected {
  readonly stamp: Stamp;
  readonly records: readonly { readonly table: string; readonly key: RecordKey; readonly row: object }[];
  readonly fields: readonly RegisterChange[];
}

export function expectedOf(header: Header, payload: PayloadRow | undefined): Expected {
  const stamp = stampOf(header);
  const records: Expected["records"][number][] = [];
  const fields = new Map<string, RegisterChange>();
  for (const change of project(types, header, payloadOf(payload))) {
    if ("key" in change) {
      const name = `${change.table} ${change.key}`;
      fields.set(name, { ...change, fields: { ...fields.get(name)?.fields, ...change.fields } });
    } else records.push({ table: change.table, key: [...stamp, change.n], row: recordRow(header, change) });
  }
  return { stamp, records, fields: [...fields.values()] };
}

/** How a register's row stands to what an entry writes into it. */
export interface FieldsFound {
  /** Whether the row says something else than it would have to after that entry. */
  readonly isWrong: boolean;
  /** How many of its fields hold this entry's value. */
  readonly held: number;
}

/** Each field must hold the entry's value, or that of a later one. */
export function compareFields(row: object | undefined, { fields }: RegisterChange, stamp: Stamp): FieldsFound {
  if (!row || !("stamps" in row) || !Array.isArray(row.stamps)) return { isWrong: true, held: 0 };
  const values = row as Registered & Readonly<Record<string, unknown>>;
  let held = 0;
  let isWrong = false;
  for (const [field, value] of Object.entries(fields)) {
    const of = field in row ? stampOfField(values, field) : undefined;
    const order = of ? compareStamps(of, stamp) : -1;
    if (order < 0 || (order === 0 && !sameRow(values[field], value))) isWrong = true;
    if (order === 0) held += 1;
  }
  return { isWrong, held };
}

/** How many fields a register's row has. */
export const fieldsIn = (row: object): number => Object.keys(row).filter((name) => name !== "stamps").length;

/**
 * Whether entries of the log account for a register's row: each of its fields is what the entry of its stamp wrote, and its
 * stamps are spelled as they are whenever rows are merged. Those of `isLeft` are taken as they are.
 */
export async function isWritten(
  db: Database,
  table: string,
  row: Registered & Readonly<Record<string, unknown>>,
  isLeft: (origin: string, index: number) => boolean,
): Promise<boolean> {
  const { keyField } = projections.find(({ name }) => name === table) as { readonly keyField?: string };
  const key = String(row[keyField ?? ""]);
  let again: Parameters<typeof mergeFields>[0];
  for (const stamp of new Map(stampsOf(row).map((one) => [one.join("|"), one])).values()) {
    const [, origin, index] = stamp;
    const place: EntryKey = [origin, index];
    if (isLeft(origin, index)) return true;
    const [header, payload] = await Promise.all([db.entries.get(place), db.payloads.get(place)]);
    if (!header) return false;
    const written = expectedOf(header, payload).fields.find((one) => one.table === table && one.key === key);
    if (!written || compareStamps(stampOf(header), stamp) !== 0) return false;
    const mine = Object.entries(written.fields).filter(([name]) => name in row && isOf(row, name, stamp));
    again = mergeFields(again, Object.fromEntries(mine), stamp);
  }
  return sameRow(again, row);
}

const isOf = (row: Registered, field: string, stamp: Stamp): boolean => {
  const of = stampOfField(row, field);
  return of !== undefined && compareStamps(of, stamp) === 0;
};

const stampsOf = ({ stamps }: Registered): Stamp[] => stamps.map(([stamp]) => stamp);
