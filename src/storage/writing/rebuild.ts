import type { Database, EntryKey } from "../base/database";
import type { Progress } from "../base/progress";
import { PROJECTION_VERSION } from "../base/projection-version";
import { projections } from "../base/tables";
import { isRebuilding } from "../reading/rebuild-state";
import { beginRemake } from "./find/remake-index";
import { matchAnew } from "./matching/match-anew";
import { type KeptEntry, projectEntries } from "./project-entries";
import { writing } from "./write";

const SLICE = 200;
const FIRST_PIECE = 4;
/** Characters of payload that one slice replays, so that captures of hundreds of facts make short slices too. */
const SLICE_TEXT = 2_000_000;

export interface RebuildOptions {
  /** What its asker calls it: asked again under the same name, it goes on, or has been done. */
  readonly name?: string;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Throw away every table derived from the log and make it anew by replaying the log, slice by slice. Since no
 * projection depends on order, a replay that was cut off goes on where it was, at the next start or the next append.
 */
export async function rebuild(db: Database, { name, onProgress }: RebuildOptions = {}): Promise<void> {
  await writing(db, async () => {
    const held = await db.meta.get("rebuilt");
    const last = held?.key === "rebuilt" ? held : undefined;
    if (name === undefined || last?.name !== name) await begin(db, (last?.round ?? 0) + 1, name);
  });
  await finishRebuild(db, onProgress);
}

async function begin(db: Database, round: number, name: string | undefined): Promise<void> {
  const tables = projections.map((table) => table.name);
  for (const table of tables) await db.table(table).clear();
  await beginRemake(db);
  await db.suggestions.clear();
  // Rows of own data are made again from their files, by the next workbench that is open.
  await db.ownRows.clear();
  await db.ownFills.clear();
  await db.meta.bulkPut([
    { key: "rebuild", done: 0, total: await db.entries.count(), after: null },
    { key: "rebuilt", round, ...(name !== undefined && { name }) },
    { key: "projections", version: PROJECTION_VERSION, tables },
  ]);
}

/** Bring the tables up to date with the projections' version, and finish a rebuild that was cut off. */
export async function ensureTables(db: Database, { onProgress }: Omit<RebuildOptions, "name"> = {}): Promise<void> {
  const held = await db.meta.get("projections");
  const current = held?.key === "projections" && held.version === PROJECTION_VERSION;
  await (current ? finishRebuild(db, onProgress) : rebuild(db, { ...(onProgress && { onProgress }) }));
}

/** Go on with a rebuild that was cut off, to its end; nothing to do where there is none. */
export async function finishRebuild(db: Database, onProgress?: (progress: Progress) => void): Promise<void> {
  while (await isRebuilding(db)) {
    const progress = await writing(db, () => replaySlice(db));
    if (!progress) return;
    onProgress?.(progress);
  }
}

async function replaySlice(db: Database): Promise<Progress | undefined> {
  const state = await db.meta.get("rebuild");
  if (state?.key !== "rebuild") return undefined;
  const entries = await nextEntries(db, state.after);
  const last = entries.at(-1)?.header;
  if (!last) {
    await db.meta.delete("rebuild");
    await matchAnew(db);
    return undefined;
  }
  await projectEntries(db, entries);
  const done = state.done + entries.length;
  const total = Math.max(state.total, done);
  await db.meta.put({ ...state, done, total, after: [last.origin, last.index] });
  return { done, total };
}

/**
 * The next entries that fit into one slice; always one where there is one. They are read in pieces, each twice as long as the
 * one before: captures of hundreds of facts are not read only to be left for the next slice.
 */
async function nextEntries(db: Database, after: EntryKey | null): Promise<KeptEntry[]> {
  const entries: KeptEntry[] = [];
  let text = 0;
  for (let [last, piece] = [after, FIRST_PIECE]; entries.length < SLICE; piece *= 2) {
    const read = await entriesAfter(db, last, Math.min(piece, SLICE - entries.length));
    for (const entry of read) {
      text += entry.payload?.json.length ?? 0;
      if (text > SLICE_TEXT && entries.length > 0) return entries;
      entries.push(entry);
      last = [entry.header.origin, entry.header.index];
    }
    if (read.length === 0) break;
  }
  return entries;
}

async function entriesAfter(db: Database, after: EntryKey | null, count: number): Promise<KeptEntry[]> {
  const next = after ? db.entries.where("[origin+index]").above(after) : db.entries.orderBy("[origin+index]");
  const headers = await next.limit(count).toArray();
  const payloads = await db.payloads.bulkGet(headers.map(({ origin, index }): EntryKey => [origin, index]));
  return headers.map((header, i) => ({ header, payload: payloads[i] }));
}
