import { type Stamp, compareStamps } from "./stamp";

/** A plain JSON value: what a row may hold. A field that is cleared is `null`, so that its clearing has a stamp too. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };
type Fields = Readonly<Record<string, Json>>;

/** Which fields an entry wrote: the first group names none and stands for all fields that no later group names. */
export type StampGroup = readonly [stamp: Stamp, ...fields: string[]];
export type Registered<Row> = Row & { readonly stamps: readonly StampGroup[] };

/** A record's row carries the stamp of its entry and its number in it: no two entries ever write the same row. */
export type Recorded<Row> = Row & {
  readonly at: string;
  /** When its entry was made, where that is before `at`. */
  readonly clock?: string;
  readonly origin: string;
  readonly index: number;
  readonly n: number;
};

export interface RegisterChange {
  readonly table: string;
  readonly key: string;
  readonly fields: Fields;
}
export interface RecordChange {
  readonly table: string;
  readonly n: number;
  readonly row: object;
}
/** What an entry changes in a table. It never says what was there before, so the order of arrival cannot matter. */
export type Change = RegisterChange | RecordChange;

interface TableCommon {
  readonly name: string;
  /** Indexes beside the primary key; `*field` for one entry per array element. */
  readonly indexes: readonly string[];
}
/** `Written` is what each entry writes of a row: some of its fields, or all. So it is also what a row surely holds. */
export interface RegisterTable<Row, Name extends string = string, Written = Partial<Row>> extends TableCommon {
  readonly name: Name;
  readonly kind: "registers";
  readonly keyField: keyof Row & string;
  /** A type, never a value: what the table keeps. */
  readonly kept?: Registered<Written>;
  /** Write some fields of the row with this key; each field keeps the value of the latest entry that wrote it. */
  set(key: string, fields: Written): RegisterChange;
}
export interface RecordTable<Row, Name extends string = string> extends TableCommon {
  readonly name: Name;
  readonly kind: "records";
  /** A type, never a value: what the table keeps. */
  readonly kept?: Recorded<Row>;
  /** Add the entry's n-th row. */
  add(n: number, row: Row): RecordChange;
}
/** A table as storage sees it: its name, its kind and its keys. */
export type TableShape = TableCommon &
  ({ readonly kind: "registers"; readonly keyField: string } | { readonly kind: "records" });

type Declare<Row, Written> = <Name extends string>(
  name: Name,
  keyField: keyof Row & string,
  indexes?: readonly string[],
) => RegisterTable<Row, Name, Written>;

const declare =
  <Row extends object, Written extends object>(): Declare<Row, Written> =>
  (name, keyField, indexes = []) => ({
    name,
    kind: "registers",
    keyField,
    indexes,
    set: (key, fields) => ({ table: name, key, fields: { ...fields } as Fields }),
  });

/**
 * A table of things that several entries speak of (a case, a subject): every field is a last-writer-wins register. The row's
 * type is said, the rest is read off: `registers<CaseRow>()("cases", "caseId", ["status"])`.
 */
export const registers = <Row extends object>(): Declare<Row, Partial<Row>> => declare<Row, Partial<Row>>();

/** Registers of which each entry that speaks of a row writes every field, so that no row is ever there in part. */
export const wholeRegisters = <Row extends object>(): Declare<Row, Row> => declare<Row, Row>();

/** A table of things that exactly one entry speaks of (a fact in a capture): `records<FactRow>()("facts", ["subject"])`. */
export const records =
  <Row extends object>() =>
  <Name extends string>(name: Name, indexes: readonly string[] = []): RecordTable<Row, Name> => ({
    name,
    kind: "records",
    indexes,
    add: (n, row) => ({ table: name, n, row }),
  });

type Stamps = Map<string, Stamp>;

function unfold(fields: readonly string[], groups: readonly StampGroup[]): Stamps {
  const stamps: Stamps = new Map();
  const first = groups[0];
  if (first) for (const field of fields) stamps.set(field, first[0]);
  for (const [stamp, ...names] of groups.slice(1)) for (const name of names) stamps.set(name, stamp);
  return stamps;
}

function fold(stamps: Stamps): StampGroup[] {
  const groups = new Map<string, [Stamp, ...string[]]>();
  for (const [field, stamp] of stamps) {
    const id = stamp.join("|");
    const group = groups.get(id) ?? [stamp];
    group.push(field);
    groups.set(id, group);
  }
  const sorted = [...groups.values()].sort((a, b) => compareStamps(a[0], b[0]));
  return sorted.map(([stamp, ...names], i) => (i === 0 ? [stamp] : [stamp, ...names.sort()]));
}

/**
 * A row after an entry wrote some of its fields: each field keeps the value with the latest stamp. Commutative,
 * associative and idempotent, and the same fields with the same stamps are always spelled alike.
 */
export function mergeFields(row: Registered<Fields> | undefined, fields: Fields, stamp: Stamp): Registered<Fields> {
  const { stamps: groups = [], ...old } = row ?? {};
  const stamps = unfold(Object.keys(old), groups);
  const merged: Record<string, Json> = { ...(old as Fields) };
  for (const [field, value] of Object.entries(fields)) {
    const held = stamps.get(field);
    if (held && compareStamps(held, stamp) > 0) continue;
    merged[field] = value;
    stamps.set(field, stamp);
  }
  return { ...merged, stamps: fold(stamps) };
}

/**
 * A row without the fields that hold the value of certain entries, and the names of those fields. The row is undefined
 * where nothing else wrote it.
 */
export function forgetFields(
  { stamps: groups, ...fields }: Registered<Fields>,
  isForgotten: (stamp: Stamp) => boolean,
): { readonly row: Registered<Fields> | undefined; readonly forgotten: readonly string[] } {
  const stamps = unfold(Object.keys(fields), groups);
  const forgotten = [...stamps].filter(([, stamp]) => isForgotten(stamp)).map(([field]) => field);
  for (const field of forgotten) stamps.delete(field);
  const kept = Object.fromEntries(Object.entries(fields as Fields).filter(([field]) => stamps.has(field)));
  return { row: stamps.size > 0 ? { ...kept, stamps: fold(stamps) } : undefined, forgotten };
}

/** The stamp of the entry whose value a field holds; undefined where nothing wrote the row. */
export function stampOfField(row: Registered<object>, field: string): Stamp | undefined {
  const named = row.stamps.slice(1).find(([, ...names]) => names.includes(field));
  return (named ?? row.stamps[0])?.[0];
}
