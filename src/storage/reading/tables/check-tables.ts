import type { Table } from "dexie";
import { groupBy } from "../../../domain/ground/grouping";
import type { Header, TableShape } from "../../../domain/ledger/log";
import type { Database, EntryKey, PayloadRow } from "../../base/database";
import type { Progress } from "../../base/progress";
import { PROJECTION_VERSION } from "../../base/projection-version";
import { projections } from "../../base/tables";
import { checkIndex } from "../find/check-index";
import { isRebuilding } from "../rebuild-state";
import { type Expected, compareFields, expectedOf, fieldsIn, isWritten } from "./expected-rows";
import { recordKeyOf, recordsAt } from "./records-at";
import { sameRow } from "./same-row";

/** A row of a derived table that is not what the log gives: it is missing, says something else, or no entry speaks of it. */
export interface TableDifference {
  readonly table: string;
  readonly key: string;
  readonly code: "row-missing" | "row-changed" | "row-extra";
}

export interface TableCheck {
  /** Told how many entries were replayed. */
  readonly onProgress: (progress: Progress) => void;
  /** Entries that are themselves not as they were written: what the tables say of them may be all that is left. */
  readonly isLeft: (origin: string, index: number) => boolean;
  readonly signal?: AbortSignal | undefined;
}

const SLICE = 200;
const ROWS = 500;
/** Beyond this the tables are to be made anew, whichever thousandth row it is. */
const MOST = 100;

/**
 * Replays the log slice by slice and compares what each entry gives with what the tables hold, with flat memory: no table is
 * made a second time. Undefined where the tables are being made anew just now. Whatever happens meanwhile is no difference:
 * each slice is of one moment.
 * @throws what `signal` was aborted with.
 */
export async function checkTables(db: Database, check: TableCheck): Promise<readonly TableDifference[] | undefined> {
  if (!(await areCurrent(db))) return undefined;
  const found = new Map<string, TableDifference>();
  const tell = (difference: TableDifference): void => {
    if (found.size < MOST) found.set(`${difference.table} ${difference.key}`, difference);
  };
  /** By table: how many rows, or fields of registers, the log accounts for. */
  const accounted = new Map<string, number>();
  const total = await db.entries.count();
  let done = 0;
  for (let last: EntryKey | undefined; ;) {
    check.signal?.throwIfAborted();
    const slice = await db.transaction("r", db.tables, async () => checkSlice(db, last, check, accounted, tell));
    if (!slice) break;
    last = slice.last;
    done += slice.entries;
    check.onProgress({ done, total: Math.max(total, done) });
  }
  const hasGrown = (await db.entries.count()) !== total;
  for (const table of projections as readonly TableShape[]) {
    check.signal?.throwIfAborted();
    const held = table.kind === "records" ? await db.table(table.name).count() : await countFields(db, table, check);
    if (hasGrown || held !== (accounted.get(table.name) ?? 0)) await nameExtra(db, table, check, tell);
  }
  if (!(await areCurrent(db))) return undefined;
  // Made anew with the tables, the index is told of with them.
  for (const { ref, code } of await checkIndex(db, check.signal)) tell({ table: "findSegments", key: ref, code });
  return [...found.values()];
}

async function areCurrent(db: Database): Promise<boolean> {
  const held = await db.meta.get("projections");
  // A log without an entry has no tables either.
  const isMade = held?.key === "projections" ? held.version === PROJECTION_VERSION : true;
  return isMade && !(await isRebuilding(db));
}

type Tell = (difference: TableDifference) => void;

async function checkSlice(
  db: Database,
  after: EntryKey | undefined,
  { isLeft }: TableCheck,
  accounted: Map<string, number>,
  tell: Tell,
): Promise<{ readonly last: EntryKey; readonly entries: number } | undefined> {
  const entries = after ? db.entries.where("[origin+index]").above(after) : db.entries.orderBy("[origin+index]");
  const headers = await entries.limit(SLICE).toArray();
  const [first, last] = [headers[0], headers.at(-1)];
  if (!first || !last) return undefined;
  const expected = allExpected(headers, await payloadsBetween(db, first, last), isLeft);
  const count = (table: string, more: number) => accounted.set(table, (accounted.get(table) ?? 0) + more);
  const records = groupBy(
    expected.flatMap((one) => one.records),
    ({ table }) => table,
  );
  const fields = groupBy(
    expected.flatMap(({ stamp, fields: changes }) => changes.map((change) => ({ stamp, change }))),
    ({ change }) => change.table,
  );
  await Promise.all([
    ...[...records].map(([name, wanted]) => checkRecords(db, name, wanted, count, tell)),
    ...[...fields].map(([name, wanted]) => checkRegisters(db, name, wanted, count, tell)),
  ]);
  return { last: [last.origin, last.index], entries: headers.length };
}

/** The payloads of entries that follow one another, by their origin and index. */
async function payloadsBetween(db: Database, first: Header, last: Header): Promise<Map<string, PayloadRow>> {
  const [from, to]: EntryKey[] = [first, last].map(({ origin, index }) => [origin, index]);
  const rows = await db.payloads.where("[origin+index]").between(from, to, true, true).toArray();
  return new Map(rows.map((row) => [placeOf(row), row]));
}

const placeOf = ({ origin, index }: Pick<Header, "origin" | "index">): string => `${origin} ${index}`;

function allExpected(
  headers: readonly Header[],
  payloads: ReadonlyMap<string, PayloadRow>,
  isLeft: TableCheck["isLeft"],
): Expected[] {
  return headers.flatMap((header) =>
    isLeft(header.origin, header.index) ? [] : [expectedOf(header, payloads.get(placeOf(header)))],
  );
}

type Count = (table: string, more: number) => void;
type WantedRecords = Expected["records"];
type WantedFields = readonly { readonly stamp: Expected["stamp"]; readonly change: Expected["fields"][number] }[];

async function checkRecords(db: Database, name: string, wanted: WantedRecords, count: Count, tell: Tell) {
  const held = await recordsAt(
    db,
    name,
    wanted.map(({ key }) => key),
  );
  wanted.forEach(({ key, row }, i) => {
    if (held[i] === undefined) tell({ table: name, key: key.join(" "), code: "row-missing" });
    else if (!sameRow(held[i], row)) tell({ table: name, key: key.join(" "), code: "row-changed" });
    if (held[i] !== undefined) count(name, 1);
  });
}

async function checkRegisters(db: Database, name: string, wanted: WantedFields, count: Count, tell: Tell) {
  const keys = [...new Set(wanted.map(({ change }) => change.key))];
  const rows = await db.table<object, string>(name).bulkGet(keys);
  const rowAt = new Map(keys.map((key, i) => [key, rows[i]]));
  for (const { stamp, change } of wanted) {
    const row = rowAt.get(change.key);
    const { isWrong, held } = compareFields(row, change, stamp);
    if (isWrong) tell({ table: name, key: change.key, code: row ? "row-changed" : "row-missing" });
    count(name, held);
  }
}

type Seen = Readonly<Record<string, unknown>>;

/** Rows one after the other. */
async function* rowsOf(db: Database, table: TableShape, signal: AbortSignal | undefined) {
  const rows = db.table<Seen>(table.name);
  // Under a lock such a table has no order by its keys: asked for what is behind one, all of it would be read and sorted each time.
  const isUnordered = table.kind === "registers" && db.vault !== undefined;
  const slices = isUnordered
    ? slicesByKeys(rows)
    : slicesByOrder(
        rows,
        (row) => (table.kind === "registers" ? row[table.keyField] : recordKeyOf(row)) as IDBValidKey,
      );
  for await (const slice of slices) {
    signal?.throwIfAborted();
    yield* slice;
  }
}

async function* slicesByOrder(rows: Table<Seen>, keyOf: (row: Seen) => IDBValidKey): AsyncGenerator<Seen[]> {
  let slice = await rows.orderBy(":id").limit(ROWS).toArray();
  for (let last = slice.at(-1); last; last = slice.at(-1)) {
    yield slice;
    slice = await rows.where(":id").above(keyOf(last)).limit(ROWS).toArray();
  }
}

async function* slicesByKeys(rows: Table<Seen>): AsyncGenerator<Seen[]> {
  const keys = (await rows.toCollection().primaryKeys()) as unknown[];
  for (let from = 0; from < keys.length; from += ROWS)
    yield (await rows.bulkGet(keys.slice(from, from + ROWS))).filter((row) => row !== undefined);
}

async function countFields(db: Database, table: TableShape, { signal }: TableCheck): Promise<number> {
  let fields = 0;
  for await (const row of rowsOf(db, table, signal)) fields += fieldsIn(row);
  return fields;
}

/** Names the rows that no entry accounts for. */
async function nameExtra(db: Database, table: TableShape, { isLeft, signal }: TableCheck, tell: Tell): Promise<void> {
  for await (const seen of rowsOf(db, table, signal)) {
    const key = table.kind === "registers" ? String(seen[table.keyField]) : recordKeyOf(seen).join(" ");
    const isExtra = await db.transaction("r", db.tables, async () => {
      const row = await db
        .table<typeof seen>(table.name)
        .get(table.kind === "registers" ? (seen[table.keyField] as string) : recordKeyOf(seen));
      if (!row) return false;
      if (table.kind === "registers") return !(await isWritten(db, table.name, row as never, isLeft));
      return !(await isRecorded(db, table.name, row, isLeft));
    });
    if (isExtra) tell({ table: table.name, key, code: table.kind === "registers" ? "row-changed" : "row-extra" });
  }
}

async function isRecorded(
  db: Database,
  table: string,
  row: Readonly<Record<string, unknown>>,
  isLeft: TableCheck["isLeft"],
): Promise<boolean> {
  const [at, origin, index, n] = recordKeyOf(row);
  if (isLeft(origin, index)) return true;
  const [header, payload] = await Promise.all([db.entries.get([origin, index]), db.payloads.get([origin, index])]);
  if (header?.at !== at) return false;
  return expectedOf(header, payload).records.some((one) => one.table === table && one.key[3] === n);
}
