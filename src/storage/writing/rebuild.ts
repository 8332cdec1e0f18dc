import type { Header } from "../../domain/ledger/log";
import type { Database, EntryKey, PayloadRow } from "../base/database";
import type { Progress } from "../base/progress";
import { PROJECTION_VERSION } from "../base/projection-version";
import { projections } from "../base/tables";
import { isRebuilding } from "../reading/rebuild-state";
import { beginRemake } from "./find/remake-index";
import { matchAnew } from "./matching/match-anew";
import { projectEntries } from "./project-entries";
import { writing } from "./write";

const SLICE = 200;
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
  const next = await nextHeaders(db, state.after);
  const stored = await db.payloads.bulkGet(next.map(({ origin, index }): EntryKey => [origin, index]));
  const payloads = withinBounds(stored);
  const headers = next.slice(0, payloads.length);
  const last = headers.at(-1);
  if (!last) {
    await db.meta.delete("rebuild");
    await matchAnew(db);
    return undefined;
  }
  await projectEntries(
    db,
    headers.map((header, i) => ({ header, payload: payloads[i] })),
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

/** As many payloads from the first as fit into one slice; always one. */
function withinBounds(payloads: readonly (PayloadRow | undefined)[]): readonly (PayloadRow | undefined)[] {
  let text = 0;
  const over = payloads.findIndex((payload, i) => (text += payload?.json.length ?? 0) > SLICE_TEXT && i > 0);
  return over < 0 ? payloads : payloads.slice(0, over);
}
