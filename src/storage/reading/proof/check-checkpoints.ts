import { type Checkpoint, type Finding, hashToHex, keyIdOf, parseCheckpoint } from "../../../domain/ledger/log";
import type { CheckpointRow, Database } from "../../base/database";

/** Whether a signature is that of this key over this text (Ed25519, RFC 8032). */
export type CheckSignature = (publicKey: Uint8Array, text: string, signature: Uint8Array) => Promise<boolean>;

/** How many entries an origin's log has, and the roots of its tree (in hex) at the sizes that checkpoints speak of. */
export interface WalkedLog {
  readonly origin: string;
  readonly size: number;
  readonly roots: ReadonlyMap<number, string>;
}

export interface CheckOptions {
  readonly checkSignature: CheckSignature;
  readonly onFinding: (finding: Finding) => void;
  /** Told of each checkpoint that was looked at. */
  readonly onSeen?: () => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Looks at every checkpoint of an origin; gives the largest size that a good one speaks for.
 * @throws what `signal` was aborted with, between two of them.
 */
export async function checkCheckpoints(
  db: Database,
  log: WalkedLog,
  { checkSignature, onFinding, onSeen, signal }: CheckOptions,
): Promise<number> {
  const { origin } = log;
  const key = await db.keys.get(origin);
  let signed = 0;
  let hasContradiction = false;
  for await (const row of checkpointsOf(db, origin)) {
    signal?.throwIfAborted();
    const checkpoint = readRow(row, origin);
    const isSigned = checkpoint && key && (await isSignedBy(checkpoint, key.publicKey, checkSignature));
    const code = isSigned ? contradiction(checkpoint, log) : "checkpoint-broken";
    if (!code) signed = row.size;
    // The first one that contradicts names the place; the later ones contradict for the same reason.
    else if (code !== "checkpoint-contradicts" || !hasContradiction) onFinding({ code, origin, size: row.size });
    hasContradiction ||= code === "checkpoint-contradicts";
    onSeen?.();
  }
  return signed;
}

const SLICE = 500;

async function* checkpointsOf(db: Database, origin: string): AsyncGenerator<CheckpointRow> {
  const after = (size: number) =>
    db.checkpoints.where("[origin+size]").between([origin, size], [origin, Infinity], false).limit(SLICE).toArray();
  for (let rows = await after(-1); rows.length > 0; rows = await after(rows.at(-1)?.size ?? Infinity)) yield* rows;
}

function readRow({ note, size }: CheckpointRow, origin: string): Checkpoint | undefined {
  const checkpoint = parseCheckpoint(note);
  return checkpoint?.origin === origin && checkpoint.size === size ? checkpoint : undefined;
}

async function isSignedBy(checkpoint: Checkpoint, key: Uint8Array, checkSignature: CheckSignature): Promise<boolean> {
  if (checkpoint.keyId !== keyIdOf(checkpoint.origin, key)) return false;
  return checkSignature(key, checkpoint.body, checkpoint.signature);
}

function contradiction({ size, root }: Checkpoint, log: WalkedLog): "log-cut" | "checkpoint-contradicts" | undefined {
  if (size > log.size) return "log-cut";
  return log.roots.get(size) === hashToHex(root) ? undefined : "checkpoint-contradicts";
}
