import * as v from "valibot";
import { noteAdded, noteRevised } from "../../../domain/casework/annotation";
import type { Place } from "../../../domain/casework/comparison";
import type { Database, EntryKey } from "../../base/database";
import { payloadOf } from "../../base/payload";
import { notesOfCase } from "../evidence";

/** A note with the entry that says it as it reads now. */
export interface CitableNote {
  readonly noteId: string;
  readonly text: string;
  readonly place: Place;
  readonly at: string;
}

const Named = v.object({ noteId: v.string() });

/** A case's notes that were not withdrawn, the oldest first, each with its place in the log. */
export async function citableNotes(db: Database, caseId: string): Promise<readonly CitableNote[]> {
  const notes = await notesOfCase(db, caseId);
  if (notes.length === 0) return [];
  const events = await db.events.where("caseId").equals(caseId).toArray();
  const said = events.filter(({ type }) => type === noteAdded.type || type === noteRevised.type);
  const payloads = await db.payloads.bulkGet(said.map(({ origin, index }): EntryKey => [origin, index]));
  // Events come in the order of their stamps, so that the last one that says something of a note is how it reads.
  const places = new Map<string, { readonly place: Place; readonly at: string }>();
  for (const [n, { origin, index, at }] of said.entries()) {
    const read = v.safeParse(Named, payloadOf(payloads[n]));
    if (read.success) places.set(read.output.noteId, { place: { origin, index }, at });
  }
  return notes.flatMap(({ noteId, text }) => {
    const found = places.get(noteId);
    return found ? [{ noteId, text, ...found }] : [];
  });
}
