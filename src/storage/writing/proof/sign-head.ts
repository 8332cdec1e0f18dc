import { checkpointBody, rootOf, signedNote } from "../../../domain/ledger/log";
import type { CheckpointRow, Database, KeyRow } from "../../base/database";
import { TreeDamaged, frontierAt, treeSize } from "../../reading/proof/tree";
import { writing } from "../write";
import { mendTree } from "./mend-tree";

/** What signing needs from the browser: Ed25519 (RFC 8032) with keys that never leave it. */
export interface Signing {
  newKey(): Promise<{ privateKey: CryptoKey; publicKey: Uint8Array }>;
  sign(key: CryptoKey, text: string): Promise<Uint8Array>;
}

/**
 * Signs the head of the own log, if it is not signed yet, and keeps the checkpoint. Signing cannot wait inside the
 * append's transaction, so it comes right after; where the worker died in between, at the next start.
 */
export async function signHead(db: Database, signing: Signing): Promise<CheckpointRow | undefined> {
  const held = await db.meta.get("origin");
  if (held?.key !== "origin") return undefined;
  const { origin } = held;
  const head = await unsignedHead(db, origin).catch(async (error: unknown) => {
    if (!(error instanceof TreeDamaged)) throw error;
    await mendTree(db, origin);
    return unsignedHead(db, origin);
  });
  if (!head) return undefined;
  const { privateKey, publicKey } = await keyOf(db, origin, signing);
  if (!privateKey) return undefined;
  const body = checkpointBody(origin, head);
  const note = signedNote(body, origin, publicKey, await signing.sign(privateKey, body));
  const checkpoint = { origin, size: head.size, note };
  await writing(db, () => db.checkpoints.put(checkpoint));
  return checkpoint;
}

const unsignedHead = (db: Database, origin: string) =>
  db.transaction("r", db.nodes, db.checkpoints, async () => {
    const size = await treeSize(db, origin);
    const signed = await db.checkpoints.get([origin, size]);
    return signed || size === 0 ? undefined : { size, root: rootOf(await frontierAt(db, origin, size)) };
  });

/** The origin's key; made when first needed. Of two that were made at once, the first that was kept counts. */
async function keyOf(db: Database, origin: string, signing: Signing): Promise<KeyRow> {
  const held = await db.keys.get(origin);
  if (held) return held;
  const made = { origin, ...(await signing.newKey()) };
  return writing(db, async () => {
    const other = await db.keys.get(origin);
    if (other) return other;
    await db.keys.add(made);
    return made;
  });
}
