import type { Header } from "../../domain/log";
import type { Database, EntryKey } from "../database";
import { payloadOf } from "../payload";

/** What is to be erased: what one entry says, a note with all its versions, or a capture, with its notes or without. */
export type Erasable =
  | { readonly what: "entry"; readonly origin: string; readonly index: number }
  | { readonly what: "note"; readonly noteId: string }
  | { readonly what: "capture"; readonly captureId: string; readonly notes: boolean };

/** The entries whose payloads would go, those that are gone already left out, in the log's order. */
export async function toErase(db: Database, target: Erasable): Promise<Header[]> {
  const keys = await keysOf(db, target);
  const [headers, payloads] = await Promise.all([db.entries.bulkGet(keys), db.payloads.bulkGet(keys)]);
  return headers.filter((header, i): header is Header => header !== undefined && payloads[i] !== undefined);
}

async function keysOf(db: Database, target: Erasable): Promise<EntryKey[]> {
  if (target.what === "entry") return [[target.origin, target.index]];
  if (target.what === "note") return keysOfNotes(db, new Set([target.noteId]));
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
async function keysOfNotes(db: Database, noteIds: ReadonlySet<string>): Promise<EntryKey[]> {
  const events = await db.events.where("type").anyOf("note.added", "note.revised").primaryKeys();
  const keys = events.map(([, origin, index]): EntryKey => [origin, index]);
  const payloads = await db.payloads.bulkGet(keys);
  return keys.filter((_key, i) => noteIds.has(noteIdOf(payloadOf(payloads[i]))));
}

const noteIdOf = (payload: unknown): string =>
  typeof payload === "object" && payload !== null && "noteId" in payload ? String(payload.noteId) : "";
