import { caseUnshared } from "../../../domain/casework/sharing";
import { ALWAYS_SHARED, type SharedItem, mayBeShared } from "../../../domain/files/team";
import { payloadErased } from "../../../domain/keeping/erasure";
import { type Frontier, type Hash, type Header, hashFromHex } from "../../../domain/ledger/log";
import type { Database, EntryKey } from "../../base/database";
import { caseEntryKeys } from "../case-entries";
import { citedBy } from "../erasure/only-cited-by";
import { keptRow } from "../kept/kept-row";
import { isRebuilding } from "../rebuild-state";
import { TreeDamaged, frontierAt, treeSize } from "../proof/tree";

/** What the own log has that the team does not know of: the next leaves, and the tree at their end; nothing where there are none. */
export interface LeavesToSend {
  readonly from: number;
  readonly leaves: readonly Hash[];
  readonly frontier: Frontier;
}

/** The next leaves of the own log from a place on, at most so many. @throws TreeDamaged */
export const leavesToSend = (
  db: Database,
  origin: string,
  from: number,
  most: number,
): Promise<LeavesToSend | undefined> =>
  db.transaction("r", db.nodes, async () => {
    const to = Math.min(await treeSize(db, origin), from + most);
    if (to <= from) return undefined;
    const rows = await db.nodes.where("[origin+level+index]").between([origin, 0, from], [origin, 0, to]).toArray();
    const leaves = rows.flatMap(({ hash }) => hashFromHex(hash) ?? []);
    if (leaves.length !== to - from) throw new TreeDamaged("a leaf is gone");
    return { from, leaves, frontier: await frontierAt(db, origin, to) };
  });

/** The cases that are shared: one by one, or because of their kind. */
export async function sharedCases(db: Database, kinds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.sharings.toArray();
  const named = (one: "shared" | "ended") =>
    rows.flatMap(({ sharing, caseId = "" }) => (sharing === one ? caseId : []));
  const [shared, ended] = [new Set(named("shared")), new Set(named("ended"))];
  if (kinds.length > 0)
    await db.cases
      .filter(({ kind, caseId }) => kind !== undefined && kinds.includes(kind) && !ended.has(caseId ?? ""))
      .each(({ caseId }) => shared.add(caseId ?? ""));
  return shared;
}

/**
 * The own entries that are to go out and have not, as far as the signed log reaches (`known`, how many entries the team knows of),
 * in the log's order; and those whose payload was erased since they went.
 */
export const entriesToSend = (
  db: Database,
  origin: string,
  known: number,
  kinds: readonly string[],
): Promise<EntryKey[]> =>
  db.transaction("r", db.tables, async () => {
    if (await isRebuilding(db)) return [];
    const places = new Map<number, EntryKey>();
    const add = (keys: readonly EntryKey[]): void => {
      for (const key of keys) if (key[0] === origin && key[1] < known) places.set(key[1], key);
    };
    for (const caseId of await sharedCases(db, kinds)) add(await caseEntryKeys(db, caseId));
    for (const type of [...ALWAYS_SHARED, caseUnshared.type])
      add(keysOf(await db.events.where("type").equals(type).primaryKeys()));
    const sent = new Map((await db.teamSent.toArray()).map(({ index, is }) => [index, is]));
    const erased = await erasedOwn(db, origin);
    // Also where a case is not shared any more: what was given away is taken back.
    for (const { by, index } of erased) if (sent.has(index)) add([[origin, by]]);
    const gone = new Set(erased.map(({ index }) => index));
    const keys = [...places.values()].filter(([, index]) => {
      const is = sent.get(index);
      return is === undefined || (is === "whole" && gone.has(index));
    });
    for (const index of gone) if (sent.get(index) === "whole" && !places.has(index)) keys.push([origin, index]);
    const headers = await db.entries.bulkGet(keys);
    const shareable = keys.filter((_key, i) => mayBeShared(headers[i]?.type ?? "") === "yes");
    return shareable.sort(([, a], [, b]) => a - b);
  });

const keysOf = (keys: readonly (readonly [string, string, number, number])[]): EntryKey[] =>
  keys.map(([, origin, index]): EntryKey => [origin, index]);

/** The own entries that were erased here, and by which entry. */
async function erasedOwn(db: Database, origin: string): Promise<{ readonly index: number; readonly by: number }[]> {
  const rows = await db.erasures
    .filter((row) => row.origin === origin && row.target.startsWith(`${origin} `))
    .toArray();
  return rows.map(({ target, index }) => ({ index: Number(target.slice(origin.length + 1)), by: index }));
}

/** An entry as it goes out; nothing where it is not here. */
export const itemToSend = (db: Database, key: EntryKey): Promise<SharedItem | undefined> =>
  db.transaction("r", db.tables, async () => {
    const [header, payload] = await Promise.all([db.entries.get(key), db.payloads.get(key)]);
    if (!header) return undefined;
    if (!payload) return { header, files: [] };
    const { salt, json } = payload;
    return { header, payload: { salt, json }, files: await filesOf(db, header) };
  });

async function filesOf(db: Database, header: Header): Promise<SharedItem["files"]> {
  if (header.type === payloadErased.type) return [];
  const names = await citedBy(db, header);
  const rows = await Promise.all(names.map((name) => keptRow(db.artifacts, name)));
  return rows.flatMap((row) => (row ? [{ sha256: row.sha256, mediaType: row.mediaType, bytes: row.bytes }] : []));
}
