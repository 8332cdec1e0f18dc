import { actsErasedAs, erasedWith, hasNothingLeft } from "../../../domain/acts";
import type { Header } from "../../../domain/ledger/log";
import type { Database, EntryKey, RecordKey } from "../../base/database";
import { payloadOf } from "../../base/payload";

/**
 * What is to be erased: what one entry says, a note with all its versions, a capture, with its notes or without, an imported
 * file with what the log says of it, or a dataset of one's own with all its imports.
 */
export type Erasable =
  | { readonly what: "entry"; readonly origin: string; readonly index: number }
  | { readonly what: "note"; readonly noteId: string }
  | { readonly what: "import"; readonly sha256: string }
  | { readonly what: "dataset"; readonly datasetId: string }
  | { readonly what: "capture"; readonly captureId: string; readonly notes: boolean };

/** The entries whose payloads would go, in the log's order: neither those that are gone already nor those that have nothing to erase. */
export async function toErase(db: Database, target: Erasable): Promise<Header[]> {
  const keys = await keysOf(db, target);
  const [headers, payloads] = await Promise.all([db.entries.bulkGet(keys), db.payloads.bulkGet(keys)]);
  return headers.filter((header, i): header is Header => {
    const payload = payloads[i];
    return header !== undefined && payload !== undefined && !hasNothingLeft(header, payloadOf(payload));
  });
}

async function keysOf(db: Database, target: Erasable): Promise<EntryKey[]> {
  switch (target.what) {
    case "entry":
      return [[target.origin, target.index]];
    case "note":
      return keysOfAll(db, "note", new Set([target.noteId]));
    case "import":
      return keysOfAll(db, "import", new Set([target.sha256]));
    case "dataset":
      return keysOfAll(db, "dataset", new Set([target.datasetId]));
    case "capture":
      return [
        ...(await keysOfCapture(db, target.captureId)),
        ...(target.notes ? await notesOn(db, target.captureId) : []),
      ];
  }
}

/** Found by what its events are about: the log may hold many captures. */
async function keysOfCapture(db: Database, captureId: string): Promise<EntryKey[]> {
  const types = new Set(actsErasedAs("capture").map(({ type }) => type));
  const about = db.events.where("captureId").equals(captureId);
  return toKeys(await about.filter(({ type }) => types.has(type)).primaryKeys());
}

async function notesOn(db: Database, captureId: string): Promise<EntryKey[]> {
  const ids = await db.notes.where("captureId").equals(captureId).primaryKeys();
  return ids.length === 0 ? [] : keysOfAll(db, "note", new Set(ids));
}

/** Every entry that speaks of one of these things: a note, say, as it was added and as it was revised. */
async function keysOfAll(
  db: Database,
  what: "note" | "import" | "dataset",
  ids: ReadonlySet<string>,
): Promise<EntryKey[]> {
  const types = actsErasedAs(what).map(({ type }) => type);
  const keys = toKeys(await db.events.where("type").anyOf(types).primaryKeys());
  const [headers, payloads] = await Promise.all([db.entries.bulkGet(keys), db.payloads.bulkGet(keys)]);
  return keys.filter((_key, i) => {
    const header = headers[i];
    return header !== undefined && ids.has(erasedWith(header, payloadOf(payloads[i])) ?? "");
  });
}

const toKeys = (events: readonly RecordKey[]): EntryKey[] =>
  events.map(([, origin, index]): EntryKey => [origin, index]);
