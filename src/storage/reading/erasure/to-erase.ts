import { nothingLeft } from "../../../domain/keeping/erasure";
import type { Header } from "../../../domain/ledger/log";
import type { Database, EntryKey } from "../../base/database";
import { payloadOf } from "../../base/payload";

/**
 * What is to be erased: what one entry says, a note with all its versions, a capture, with its notes or without, or an
 * imported file with what the log says of it.
 */
export type Erasable =
  | { readonly what: "entry"; readonly origin: string; readonly index: number }
  | { readonly what: "note"; readonly noteId: string }
  | { readonly what: "import"; readonly sha256: string }
  | { readonly what: "capture"; readonly captureId: string; readonly notes: boolean };

/** The entries whose payloads would go, in the log's order: neither those that are gone already nor those that have nothing to erase. */
export async function toErase(db: Database, target: Erasable): Promise<Header[]> {
  const keys = await keysOf(db, target);
  const [headers, payloads] = await Promise.all([db.entries.bulkGet(keys), db.payloads.bulkGet(keys)]);
  return headers.filter((header, i): header is Header => {
    const payload = payloads[i];
    return header !== undefined && payload !== undefined && !nothingLeft(header, payloadOf(payload));
  });
}

async function keysOf(db: Database, target: Erasable): Promise<EntryKey[]> {
  if (target.what === "entry") return [[target.origin, target.index]];
  if (target.what === "note") return keysOfNotes(db, new Set([target.noteId]));
  if (target.what === "import") return keysOfImport(db, target.sha256);
  const making = db.events.where("captureId").equals(target.captureId);
  const made = await making.filter(({ type }) => type === "capture.made").primaryKeys();
  const notes = target.notes ? await notesOn(db, target.captureId) : [];
  return [...made.map(([, origin, index]): EntryKey => [origin, index]), ...notes];
}

async function notesOn(db: Database, captureId: string): Promise<EntryKey[]> {
  const ids = await db.notes.where("captureId").equals(captureId).primaryKeys();
  return ids.length === 0 ? [] : keysOfNotes(db, new Set(ids));
}

/** Every entry that holds words of a note: as it was added, and as it was revised. */
const keysOfNotes = (db: Database, noteIds: ReadonlySet<string>): Promise<EntryKey[]> =>
  keysWhere(db, ["note.added", "note.revised"], (payload) => noteIds.has(textIn(payload, "noteId")));

/** Every entry that says that a file was taken in, or refused. */
const keysOfImport = (db: Database, sha256: string): Promise<EntryKey[]> =>
  keysWhere(db, ["case.imported"], (payload) => textIn(payload, "sha256") === sha256);

async function keysWhere(
  db: Database,
  types: readonly string[],
  isMeant: (payload: unknown) => boolean,
): Promise<EntryKey[]> {
  const events = await db.events.where("type").anyOf(types).primaryKeys();
  const keys = events.map(([, origin, index]): EntryKey => [origin, index]);
  const payloads = await db.payloads.bulkGet(keys);
  return keys.filter((_key, i) => isMeant(payloadOf(payloads[i])));
}

function textIn(payload: unknown, field: string): string {
  const fields = new Map(Object.entries(typeof payload === "object" && payload !== null ? payload : {}));
  return String(fields.get(field) ?? "");
}
