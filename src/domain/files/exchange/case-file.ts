import * as v from "valibot";
import { types } from "../../acts";
import { type NoteRow, notes } from "../../casework/annotation";
import { CaptureMade } from "../../evidence/captures";
import { type CaseRow, cases } from "../../casework/cases";
import {
  type Change,
  Header,
  type RegisterChange,
  type RegisterTable,
  type Stamp,
  compareStamps,
  mergeFields,
  project,
  stampOf,
} from "../../ledger/log";
import { payloadErased } from "../../keeping/erasure";
import type { ArtifactRef } from "../../evidence/snapshot";
import { type SourceRow, sources } from "../../evidence/sources";
import type { EntryLine } from "./format";

/** An entry read: its header, and what it says where that can be read. */
export interface ReadEntry {
  readonly header: Header;
  readonly isErased: boolean;
  readonly payload: unknown;
  /** A few words that tell it from its neighbours. */
  readonly label: string;
  readonly capture: CaptureMade | undefined;
}

/** What the entries of a case say, put together; the entries in the order of their stamps. */
export interface CaseFile {
  readonly entries: readonly ReadEntry[];
  readonly case: Partial<CaseRow> | undefined;
  readonly notes: readonly Partial<NoteRow>[];
  readonly sources: ReadonlyMap<string, Partial<SourceRow>>;
}

/** A capture with the entry that made it. */
export type MadeEntry = ReadEntry & { readonly capture: CaptureMade };
export const isMade = (entry: ReadEntry): entry is MadeEntry => entry.capture !== undefined;

/** The artifacts that a capture kept. */
export const artifactsOf = ({ capture }: MadeEntry): readonly ArtifactRef[] => capture.snapshot?.artifacts ?? [];

/** What entries say was erased: the places of entries (`origin index`) and the hashes of artifacts. */
export function erasedIn(entries: readonly ReadEntry[]): ReadonlySet<string> {
  const erased = new Set<string>();
  for (const { header, payload } of entries) {
    const read = header.type === payloadErased.type ? v.safeParse(payloadErased.payload, payload) : undefined;
    // Nobody's log can excuse what is missing from another's.
    if (!read?.success || read.output.origin !== header.origin) continue;
    erased.add(`${read.output.origin} ${read.output.index}`);
    for (const sha256 of read.output.artifacts) erased.add(sha256);
  }
  return erased;
}

/** Reads a line's header and payload; nothing where its header is none. Never throws, whatever a file says. */
export function readEntry(line: EntryLine): ReadEntry | undefined {
  const header = v.safeParse(Header, parsed(line.header));
  if (!header.success) return undefined;
  const isErased = line.payload === undefined;
  const payload = line.payload === undefined ? undefined : parsed(line.payload);
  const read = types.get(header.output.type)?.read(header.output, payload);
  const capture = read?.ok && header.output.type === "capture.made" ? v.safeParse(CaptureMade, payload) : undefined;
  return {
    header: header.output,
    isErased,
    payload,
    label: (read?.ok && read.about.label) || "",
    capture: capture?.success ? capture.output : undefined,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

type Row = Parameters<typeof mergeFields>[0];
type Tables = Map<string, Map<string, NonNullable<Row>>>;

/** The case as its entries tell it: the projections that fill the tables, over these entries alone. */
export function caseFile(caseId: string, read: readonly ReadEntry[]): CaseFile {
  const entries = [...read].sort((a, b) => compareStamps(stampOf(a.header), stampOf(b.header)));
  const tables: Tables = new Map();
  for (const { header, payload } of entries)
    for (const change of project(types, header, payload)) apply(tables, change, stampOf(header));
  return {
    entries,
    case: rowsOf(tables, cases).get(caseId),
    notes: [...rowsOf(tables, notes).values()].filter((note) => note.caseId === caseId && note.withdrawn === false),
    sources: rowsOf(tables, sources),
  };
}

/** A table's rows by their keys, as its projections wrote them. */
function rowsOf<R extends object>(tables: Tables, { name }: RegisterTable<R>): ReadonlyMap<string, Partial<R>> {
  return new Map([...(tables.get(name) ?? [])].map(([key, { stamps: _when, ...row }]) => [key, row as Partial<R>]));
}

function apply(tables: Tables, change: Change, stamp: Stamp): void {
  if (!isRegister(change)) return;
  const table = tables.get(change.table) ?? new Map<string, NonNullable<Row>>();
  tables.set(change.table, table.set(change.key, mergeFields(table.get(change.key), change.fields, stamp)));
}

const isRegister = (change: Change): change is RegisterChange => "key" in change;
