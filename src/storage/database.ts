import Dexie, { type Table } from "dexie";
import type { NoteRow } from "../domain/annotation";
import type { CaptureRow, FactRow, LinkRow } from "../domain/captures";
import type { CaseRow } from "../domain/cases";
import type { EventRow, Header, Recorded, Registered, TableShape } from "../domain/log";
import type { SourceRow } from "../domain/sources";
import type { SubjectRow } from "../domain/subjects";
import { projections } from "./tables";

/** A payload as it was committed to: its salt in hex and its JCS text, apart from the header so that it can be erased. */
export interface PayloadRow {
  origin: string;
  index: number;
  salt: string;
  json: string;
}

/** What this installation must remember beside the log. */
export type MetaRow =
  | { key: "origin"; origin: string }
  | { key: "projections"; version: number }
  | { key: "rebuild"; done: number; total: number; after: EntryKey | null };

export type EntryKey = [origin: string, index: number];
export type RecordKey = [at: string, origin: string, index: number, n: number];

const VERSION = 1;

const storeOf = (table: TableShape): string =>
  [table.kind === "registers" ? table.keyField : "[at+origin+index+n]", ...table.indexes].join(", ");

/** The one database: the log (headers, payloads), what is derived from it, and where the log stands. */
export class Database extends Dexie {
  declare readonly entries: Table<Header, EntryKey>;
  declare readonly payloads: Table<PayloadRow, EntryKey>;
  declare readonly meta: Table<MetaRow, string>;
  declare readonly events: Table<Recorded<EventRow>, RecordKey>;
  declare readonly cases: Table<Registered<Partial<CaseRow>>, string>;
  declare readonly captures: Table<Registered<Partial<CaptureRow>>, string>;
  declare readonly links: Table<Registered<LinkRow>, string>;
  declare readonly facts: Table<Recorded<FactRow>, RecordKey>;
  declare readonly notes: Table<Registered<Partial<NoteRow>>, string>;
  declare readonly sources: Table<Registered<Partial<SourceRow>>, string>;
  declare readonly subjects: Table<Registered<SubjectRow>, string>;

  constructor(name = "counterflow") {
    super(name);
    this.version(VERSION).stores({
      entries: "[origin+index], at",
      payloads: "[origin+index]",
      meta: "key",
      ...Object.fromEntries(projections.map((table) => [table.name, storeOf(table)])),
    });
  }
}
