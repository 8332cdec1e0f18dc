import type { LabelRow, NoteRow } from "../../annotation";
import type { CaseRow } from "../../cases";
import type { SubjectNameRow } from "../../subjects";
import type { FactRow } from "../../../evidence/captures";
import type { ListingRow } from "../../../evidence/listings";
import type { Recorded } from "../../../ledger/log";
import { caseDocument } from "./case-document";
import type { FindDocument } from "./document";
import { factDocument } from "./fact-document";
import { labelDocument } from "./label-document";
import { listingDocument } from "./listing-document";
import { nameDocument } from "./name-document";
import { noteDocument } from "./note-document";

/** A table whose rows can be found, and what is found of one; nothing where a row is not whole, or not to be shown. */
export interface FoundTable {
  readonly table: string;
  readonly documentOf: (row: never) => FindDocument | undefined;
}

/** Every table whose rows are found by words, in the order in which an index is made of them. */
export const FOUND_TABLES: readonly FoundTable[] = [
  // Of a capture its pages' words are found, which are read one by one.
  { table: "captures", documentOf: () => undefined },
  { table: "cases", documentOf: (row: Partial<CaseRow>) => caseDocument(row) },
  { table: "listings", documentOf: (row: ListingRow) => listingDocument(row) },
  { table: "subjectNames", documentOf: (row: Partial<SubjectNameRow>) => nameDocument(row) },
  { table: "notes", documentOf: (row: Partial<NoteRow>) => noteDocument(row) },
  { table: "labels", documentOf: (row: LabelRow) => labelDocument(row) },
  { table: "facts", documentOf: (row: Recorded<FactRow>) => factDocument(row) },
];

const byTable = new Map(FOUND_TABLES.map(({ table, documentOf }) => [table, documentOf]));

/** What is found of a table's row; nothing where the table's rows are not found by words. */
export const documentOfRow = (table: string, row: object | undefined): FindDocument | undefined =>
  row && byTable.get(table)?.(row as never);
