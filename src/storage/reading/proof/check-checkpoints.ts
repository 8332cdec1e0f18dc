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

/** Looks at every checkpoint of an origin; gives the largest size that a good one speaks for. */
export async function checkCheckpoints(
  db: Database,
  log: WalkedLog,
  checkSignature: CheckSignature,
  onFinding: (finding: Finding) => void,
): Promise<number> {
  const { origin } = log;
  const key = await db.keys.get(origin);
  const rows = await db.checkpoints.where("[origin+size]").between([origin, 0], [origin, Infinity]).toArray();
  let signed = 0;
  let hasContradiction = false;
  for (const row of rows) {
    const checkpoint = readRow(row, origin);
    const isSigned = checkpoint && key && (await isSignedBy(checkpoint, key.publicKey, checkSignature));
    const code = isSigned ? contradiction(checkpoint, log) : "checkpoint-broken";
    if (!code) signed = row.size;
    // The first one that contradicts names the place; the later ones contradict for the same reason.
    else if (code !== "checkpoint-contradicts" || !hasContradiction) onFinding({ code, origin, size: row.size });
    hasContradiction ||= code === "checkpoint-contradicts";
  }
  return signed;
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
