import { type Draft, type Header, SALT_BYTES, commitment, jcs } from "../../domain/ledger/log";
import type { Result } from "../../domain/ground/result";
import { type Database, type PayloadRow } from "../base/database";
import { ensureTree, isTreeBehind } from "./proof/ensure-tree";
import { TreeDamaged, frontierAt, isAsSigned } from "../reading/proof/tree";
import { ownOrigin } from "../reading/own-log";
import { isRebuilding } from "../reading/rebuild-state";
import { factsHeld } from "./facts-held";
import { type RowChange, indexRows } from "./find/index-rows";
import { noteChanges } from "./matching/note-changes";
import { growTree } from "./proof/grow-tree";
import { mendTree } from "./proof/mend-tree";
import { type KeptEntry, projectEntries } from "./project-entries";
import { finishRebuild } from "./rebuild";
import { writing } from "./write";

/** What the log needs from outside: the time, and bytes nobody can guess. */
export interface LogPorts {
  /** Now, in UTC with milliseconds, as `toISOString` writes it. */
  now(): string;
  /** Fresh random bytes, in hex. */
  randomHex(bytes: number): string;
}

/** Decides inside the append's own transaction what is to be appended, so that nothing can change in between. */
export type Decide<E> = (db: Database) => Promise<Result<readonly Draft[], E>>;

/** What else is to be written in that transaction, once the entries have their places. */
export type AlsoWrite = (db: Database, made: readonly Header[]) => Promise<void>;

/**
 * Append entries to this installation's own log: headers, payloads, the
 * tree's nodes and every table they change, in one transaction.
 * Either all of it is written or nothing is. Rejects where the database does (quota, closed): nothing is written then.
 */
export async function append<E>(
  db: Database,
  ports: LogPorts,
  decide: Decide<E>,
  alsoWrite?: AlsoWrite,
): Promise<Result<readonly Header[], E>> {
  for (let isMended = false; ;) {
    try {
      const appended = await writing(db, async () => {
        if (!(await isReady(db))) return undefined;
        const made = await appendNow(db, ports, decide, isMended);
        if (made.ok) await alsoWrite?.(db, made.value);
        return made;
      });
      if (appended) return appended;
      await finishRebuild(db);
      await ensureTree(db);
    } catch (error) {
      // Damage stops nothing: the tree is made anew from the entries, once, and that is noted.
      if (!(error instanceof TreeDamaged) || isMended) throw error;
      await mendTree(db, (await ownOrigin(db)) ?? "", ports.now());
      isMended = true;
    }
  }
}

async function isReady(db: Database): Promise<boolean> {
  const [isHalfMade, isBehind] = await Promise.all([isRebuilding(db), isTreeBehind(db)]);
  return !isHalfMade && !isBehind;
}

/** Nothing is decided on tables that are only half there. */
async function appendNow<E>(
  db: Database,
  ports: LogPorts,
  decide: Decide<E>,
  isMended: boolean,
): Promise<Result<readonly Header[], E>> {
  const decided = await decide(db);
  if (!decided.ok) return decided;
  const { origin, next, last } = await standing(db, ports);
  const now = ports.now();
  // The order never goes back; where the clock does, what it says is kept beside it.
  const isBehind = last !== undefined && last > now;
  const time = isBehind ? { at: last, clock: now } : { at: now };
  const made = decided.value.map((item, i) => make(item, { origin, index: next + i, ...time }, ports));
  const headers = made.map(({ header }) => header);
  const frontier = await frontierAt(db, origin, next);
  // Where mending did not help, a header was changed: that is for the check to name, and stops nothing.
  if (!isMended && !(await isAsSigned(db, origin, frontier))) throw new TreeDamaged(origin);
  const changed: RowChange[] = [];
  // What does not need one another is asked for at once: the database answers one request after the other, nobody waits between.
  await Promise.all([
    db.entries.bulkAdd(headers),
    db.payloads.bulkAdd(made.map(({ payload }) => payload)),
    growTree(db, frontier, headers),
    // From the very text that is kept, so that a replay cannot differ.
    projectEntries(db, made, (change) => changed.push(change)),
  ]);
  const followed = await factsHeld(db, changed);
  await Promise.all([indexRows(db, followed), noteChanges(db, followed)]);
  return { ok: true, value: headers };
}

const ORIGIN_BYTES = 16;

/** Where the own log stands: its origin (made at the first append), the next index, the last entry's time. */
async function standing(db: Database, ports: LogPorts): Promise<{ origin: string; next: number; last?: string }> {
  const held = await db.meta.get("origin");
  if (held?.key !== "origin") {
    const origin = `counterflow/${ports.randomHex(ORIGIN_BYTES)}`;
    await db.meta.put({ key: "origin", origin });
    return { origin, next: 0 };
  }
  const { origin } = held;
  const last = await db.entries.where("[origin+index]").between([origin, 0], [origin, Infinity]).last();
  return last ? { origin, next: last.index + 1, last: last.at } : { origin, next: 0 };
}

type Place = Pick<Header, "origin" | "index" | "at" | "clock">;

interface Made extends KeptEntry {
  readonly payload: PayloadRow;
}

function make({ entry, payload }: Draft, place: Place, ports: LogPorts): Made {
  const salt = ports.randomHex(SALT_BYTES);
  const json = jcs(payload);
  const { origin, index } = place;
  const header: Header = { v: entry.version, ...place, type: entry.type, payload: commitment(salt, json) };
  return { header, payload: { origin, index, salt, json } };
}
