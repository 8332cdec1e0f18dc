import { type Header, project, stampOf } from "../domain/log";
import { type Stamped, applyChanges } from "./apply-changes";
import type { Database, EntryKey, PayloadRow } from "./database";
import { payloadOf } from "./payload";
import { PROJECTION_VERSION, projections, types } from "./tables";
import { writing } from "./write";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

const SLICE = 200;

/**
 * Throw away every table derived from the log and make it anew by replaying the log, slice by slice. Since no
 * projection depends on order, entries may be appended meanwhile; after a crash `resumeRebuild` goes on where it was.
 */
export async function rebuild(db: Database, onProgress?: (progress: Progress) => void): Promise<void> {
  await writing(db, async () => {
    for (const { name } of projections) await db.table(name).clear();
    await db.meta.put({ key: "rebuild", done: 0, total: await db.entries.count(), after: null });
    await db.meta.put({ key: "projections", version: PROJECTION_VERSION });
  });
  await resumeRebuild(db, onProgress);
}

/** Bring the tables up to date with the projections' version, and finish a rebuild that was cut off. */
export async function ensureTables(db: Database, onProgress?: (progress: Progress) => void): Promise<void> {
  const held = await db.meta.get("projections");
  const current = held?.key === "projections" && held.version === PROJECTION_VERSION;
  await (current ? resumeRebuild(db, onProgress) : rebuild(db, onProgress));
}

async function resumeRebuild(db: Database, onProgress?: (progress: Progress) => void): Promise<void> {
  for (;;) {
    const progress = await writing(db, () => replaySlice(db));
    if (!progress) return;
    onProgress?.(progress);
  }
}

async function replaySlice(db: Database): Promise<Progress | undefined> {
  const state = await db.meta.get("rebuild");
  if (state?.key !== "rebuild") return undefined;
  const headers = await nextHeaders(db, state.after);
  const last = headers.at(-1);
  if (!last) {
    await db.meta.delete("rebuild");
    return undefined;
  }
  const payloads = await db.payloads.bulkGet(headers.map(({ origin, index }): EntryKey => [origin, index]));
  await applyChanges(
    db,
    headers.map((header, i) => replay(header, payloads[i])),
  );
  const done = state.done + headers.length;
  const total = Math.max(state.total, done);
  await db.meta.put({ ...state, done, total, after: [last.origin, last.index] });
  return { done, total };
}

const nextHeaders = (db: Database, after: EntryKey | null): Promise<Header[]> =>
  (after ? db.entries.where("[origin+index]").above(after) : db.entries.orderBy("[origin+index]"))
    .limit(SLICE)
    .toArray();

const replay = (header: Header, payload: PayloadRow | undefined): Stamped => ({
  stamp: stampOf(header),
  changes: project(types, header, payloadOf(payload)),
});
