import { actsGoingOutWith } from "../../../domain/acts";
import { caseOpened } from "../../../domain/casework/cases";
import { caseShared, caseUnshared } from "../../../domain/casework/sharing";
import { ALWAYS_SHARED, type SharedItem, mayBeShared } from "../../../domain/files/team";
import { payloadErased } from "../../../domain/keeping/erasure";
import {
  type EventRow,
  type Frontier,
  type Hash,
  type Header,
  type Recorded,
  hashFromHex,
  stampOf,
} from "../../../domain/ledger/log";
import type { Database, EntryKey, RecordKey } from "../../base/database";
import type { TeamLooked, TeamSentRow } from "../../base/team-rows";
import { bringsOthers } from "./brings-others";
import { caseEntryKeys } from "../case-entries";
import { citedBy } from "../erasure/only-cited-by";
import { keptRow } from "../kept/kept-row";
import { isRebuilding } from "../rebuild-state";
import { TreeDamaged, frontierAt, treeSize } from "../proof/tree";

/** What the own log has that the team does not know of: the next leaves, and the tree at their end; nothing where there are none. */
interface LeavesToSend {
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

/** What is to go out, and up to where the log was looked through for it. */
interface ToSend {
  readonly keys: readonly EntryKey[];
  readonly looked: TeamLooked;
}

/**
 * The own entries that are to go out and have not, as far as the signed log reaches (`known`, how many entries the team knows
 * of), in the log's order; and those whose payload was erased since they went. What was looked through before, and all of which
 * went, is not looked through again.
 */
export const entriesToSend = (
  db: Database,
  origin: string,
  known: number,
  { kinds, before }: { readonly kinds: readonly string[]; readonly before: TeamLooked | undefined },
): Promise<ToSend> =>
  db.transaction("r", db.tables, async () => {
    const looked = { own: known, kinds: kinds.join(" ") };
    if (await isRebuilding(db)) return { keys: [], looked: before ?? { own: 0, kinds: "" } };
    const places = new Map<number, EntryKey>();
    const add = (keys: readonly EntryKey[]): void => {
      for (const key of keys) if (key[0] === origin && key[1] < known) places.set(key[1], key);
    };
    const shared = await casesToSend(db, origin, kinds);
    const fresh = before?.kinds === looked.kinds ? await freshEvents(db, origin, before.own, known) : undefined;
    for (const caseId of fresh?.cases ?? shared) if (shared.has(caseId)) add(await caseEntryKeys(db, caseId));
    if (fresh) add(goingAlone(fresh.events, shared));
    else
      for (const type of [...ALWAYS_SHARED, caseUnshared.type])
        add(keysOf(await db.events.where("type").equals(type).primaryKeys()));
    const erased = await erasedOwn(db, origin);
    const gone = new Set(erased.map(({ index }) => index));
    const sent = new Map<number, TeamSentRow["is"]>();
    for (const row of await db.teamSent.bulkGet([
      ...places.values(),
      ...erased.map(({ index }): EntryKey => [origin, index]),
    ]))
      if (row) sent.set(row.index, row.is);
    // Also where a case is not shared any more: what was given away is taken back, and that is said.
    for (const { by, index } of erased) if (sent.has(index)) add([[origin, by]]);
    for (const index of gone) if (sent.get(index) === "whole") places.set(index, [origin, index]);
    const open = [...places.values()];
    const rows = await db.teamSent.bulkGet(open);
    const keys = open.filter((_key, i) => !rows[i] || (rows[i].is === "whole" && gone.has(rows[i].index)));
    const headers = await db.entries.bulkGet(keys);
    const shareable = keys.filter((_key, i) => mayBeShared(headers[i]?.type ?? "") === "yes");
    return { keys: shareable.sort(([, a], [, b]) => a - b), looked };
  });

/** What was written here since the last time, and the cases that may have to be looked through whole because of it. */
interface Fresh {
  readonly events: readonly Recorded<EventRow>[];
  readonly cases: ReadonlySet<string>;
}

/** Nothing where all cases have to be: something is said of a source, say, that many of them rest on. */
async function freshEvents(db: Database, origin: string, from: number, to: number): Promise<Fresh | undefined> {
  const headers = await db.entries.where("[origin+index]").between([origin, from], [origin, to]).toArray();
  const rows = await db.events.bulkGet(headers.map((header): RecordKey => [...stampOf(header), 0]));
  const events = rows.flatMap((row) => row ?? []);
  const cases = new Set<string>();
  for (const event of events.filter(bringsOthers)) {
    const { caseId, captureId } = event;
    if (caseId === undefined && captureId === undefined) return undefined;
    if (caseId !== undefined) cases.add(caseId);
    if (captureId !== undefined)
      for (const link of await db.links.where("captureId").equals(captureId).toArray()) cases.add(link.caseId);
  }
  return events.length === headers.length ? { events, cases } : undefined;
}

/** Those of some entries that go out by themselves. */
function goingAlone(fresh: readonly Recorded<EventRow>[], shared: ReadonlySet<string>): EntryKey[] {
  const goes = actsGoingOutWith("case");
  return fresh
    .filter(
      ({ type, caseId }) =>
        ALWAYS_SHARED.has(type) ||
        type === caseUnshared.type ||
        (caseId !== undefined && shared.has(caseId) && goes.has(type)),
    )
    .map(({ origin, index }): EntryKey => [origin, index]);
}

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
 * The cases of which this installation sends what it has. A colleague who shares a case gives away what is theirs: a case that was
 * opened here goes when it is shared here, or by its kind.
 */
async function casesToSend(db: Database, origin: string, kinds: readonly string[]): Promise<ReadonlySet<string>> {
  const shared = new Set(await sharedCases(db, kinds));
  const ofKind = new Set(await db.cases.filter(({ kind }) => kind !== undefined && kinds.includes(kind)).primaryKeys());
  for (const caseId of [...shared].filter((one) => !ofKind.has(one))) {
    const about = await db.events
      .where("caseId")
      .equals(caseId)
      .filter((row) => row.origin === origin)
      .toArray();
    const has = (type: string): boolean => about.some((row) => row.type === type);
    if (has(caseOpened.type) && !has(caseShared.type)) shared.delete(caseId);
  }
  return shared;
}

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

/** How many entries of an origin the server has from here. */
export const sharedCount = (db: Database, origin: string): Promise<number> =>
  db.teamSent.where("[origin+index]").between([origin, 0], [origin, Infinity]).count();
