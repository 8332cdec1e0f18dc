import { type Hash, type Witness, emptyFrontier, parseCheckpoint, rootOf, sameHash } from "../../domain/ledger/log";
import type { Database } from "../base/database";
import { grownOverHeaders } from "./proof/grown-over-headers";
import { TreeDamaged, frontierAt } from "./proof/tree";

/** What was witnessed of a log and is not there any more. */
export interface LogLoss {
  /** All of it, its last entries, or: as many are there, and they are others than those that were signed. */
  readonly code: "all" | "part" | "others";
  /** How many entries there were, how many are there now, and when the last was made. */
  readonly entries: number;
  readonly left: number;
  readonly at: string;
}

/** What a witness outside the database says is missing from it; nothing where the log is there, or none was witnessed. */
export async function logLoss(db: Database, witness: Witness | undefined): Promise<LogLoss | undefined> {
  // A backup that was just restored is the answer to a loss; the log is about to say so.
  if (!witness || (await db.meta.get("restored"))) return undefined;
  const { origin, size, entries, at } = witness;
  const left = await db.entries.count();
  const last = await db.entries.where("[origin+index]").between([origin, 0], [origin, Infinity]).last();
  if (left === 0) return { code: "all", entries, left, at };
  if ((last?.index ?? -1) + 1 < size) return { code: "part", entries, left, at };
  return (await isSameLog(db, witness)) ? undefined : { code: "others", entries, left, at };
}

async function isSameLog(db: Database, witness: Witness): Promise<boolean> {
  const { origin, size, note } = witness;
  if ((await db.checkpoints.get([origin, size]))?.note === note) return true;
  const signed = parseCheckpoint(note);
  if (signed?.size !== size) return true;
  return (await isKeptTree(db, witness, signed.root)) || isTreeOfHeaders(db, witness, signed.root);
}

async function isKeptTree(db: Database, { origin, size }: Witness, root: Hash): Promise<boolean> {
  try {
    return sameHash(root, rootOf(await frontierAt(db, origin, size)));
  } catch (error) {
    // Damage to the tree is mended, and is no loss.
    if (error instanceof TreeDamaged) return true;
    throw error;
  }
}

/** A kept node that says something else may be damage as well: the entries themselves decide. */
async function isTreeOfHeaders(db: Database, { origin, size }: Witness, root: Hash): Promise<boolean> {
  return sameHash(root, rootOf(await grownOverHeaders(db, origin, emptyFrontier, size)));
}

/** What is to be witnessed of the own log as it is now; nothing where nothing is signed yet. */
export async function witnessOf(db: Database): Promise<Witness | undefined> {
  const held = await db.meta.get("origin");
  if (held?.key !== "origin") return undefined;
  const { origin } = held;
  const newest = await db.checkpoints.where("[origin+size]").between([origin, 0], [origin, Infinity]).last();
  const last = newest && (await db.entries.get([origin, newest.size - 1]));
  if (!last) return undefined;
  const { size, note } = newest;
  return { origin, size, note, at: last.at, entries: await db.entries.count() };
}
