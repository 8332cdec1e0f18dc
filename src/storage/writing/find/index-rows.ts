import { cmp } from "dexie";
import { FOUND_TABLES, type FindDocument, documentOfRow, pageRef } from "../../../domain/casework/find";
import { jcs } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import type { FindRemakeRow } from "../../base/find-rows";
import { findIndex, findRemake } from "../../reading/find/find-state";
import { keyOf } from "../../reading/find/key-of";
import { awaitPages, pagesOf } from "./await-pages";
import { forgetDocuments } from "./forget-documents";
import { indexDocuments } from "./index-documents";
import { beginRemake } from "./remake-index";

/** A row of a table as it was and as it is now; nothing where it was not there, or is gone. */
export interface RowChange {
  readonly table: string;
  readonly before: object | undefined;
  readonly after: object | undefined;
}

/**
 * Has the index say what the tables say, in the transaction that changed them. Rows that an index which is being made anew has not
 * come to are left to that.
 */
export async function indexRows(db: Database, changes: readonly RowChange[]): Promise<void> {
  const [index, remake] = await Promise.all([findIndex(db), findRemake(db)]);
  if (!index) return beginRemake(db);
  const followed = changes.filter((change) => !remake || isTaken(db, remake, change));
  const documents = followed.flatMap(documentsOf);
  await forgetDocuments(
    db,
    documents.flatMap(({ before }) => before ?? []),
  );
  await indexDocuments(
    db,
    documents.flatMap(({ after }) => after ?? []),
  );
  await followPages(
    db,
    followed.filter(({ table }) => table === "captures"),
  );
}

interface DocumentChange {
  readonly before: FindDocument | undefined;
  readonly after: FindDocument | undefined;
}

function documentsOf({ table, before, after }: RowChange): DocumentChange[] {
  const change = { before: documentOfRow(table, before), after: documentOfRow(table, after) };
  return isSame(change) ? [] : [change];
}

const isSame = ({ before, after }: DocumentChange): boolean =>
  before === undefined || after === undefined ? before === after : spelled(before) === spelled(after);
const spelled = (document: FindDocument): string => jcs(JSON.parse(JSON.stringify(document)));

/** Whether an index that is being made anew has come to a row already. */
function isTaken(db: Database, { table: reached, after: last }: FindRemakeRow, { table, ...rows }: RowChange): boolean {
  const row = rows.after ?? rows.before;
  const place = FOUND_TABLES.findIndex((one) => one.table === table);
  if (place !== reached || !row) return place < reached;
  return last !== null && cmp(keyOf(db, table, row), last) <= 0;
}

/** The words of pages come and go with their captures. */
async function followPages(db: Database, changes: readonly RowChange[]): Promise<void> {
  const before = new Set(pagesOf(changes.map((change) => change.before)).map(pageRef));
  const after = new Set(pagesOf(changes.map((change) => change.after)).map(pageRef));
  const gone = [...before].filter((ref) => !after.has(ref));
  await db.findPages.bulkDelete(gone);
  await forgetDocuments(
    db,
    gone.map((ref) => ({ ref })),
  );
  const added = changes.flatMap((change) => change.after ?? []);
  if ([...after].some((ref) => !before.has(ref))) await awaitPages(db, added);
}
