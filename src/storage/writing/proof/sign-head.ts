import { type Frontier, type Hash, checkpointBody, rootOf, signedNote } from "../../../domain/ledger/log";
import type { CheckpointRow, Database } from "../../base/database";
import { isGrownFromSigned } from "../../reading/proof/is-grown-from-signed";
import { TreeDamaged, frontierAt, treeSize } from "../../reading/proof/tree";
import { writing } from "../write";
import { mendTree } from "./mend-tree";
import { type KeyMaking, ownKey } from "./own-key";

/** What signing needs from the browser: Ed25519 (RFC 8032) with keys that never leave it. */
export interface Signing extends KeyMaking {
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
  const head = await headToSign(db, origin);
  if (!head) return undefined;
  const { privateKey, publicKey } = await ownKey(db, origin, signing);
  if (!privateKey) return undefined;
  const body = checkpointBody(origin, head);
  const note = signedNote(body, origin, publicKey, await signing.sign(privateKey, body));
  const checkpoint = { origin, size: head.size, note };
  await writing(db, () => db.checkpoints.put(checkpoint));
  return checkpoint;
}

async function headToSign(db: Database, origin: string): Promise<Head | undefined> {
  try {
    return await soundHead(db, origin);
  } catch (error) {
    if (!(error instanceof TreeDamaged)) throw error;
    await mendTree(db, origin);
    // Where mending did not help, a header was changed: that is for the check to name, and stops nothing.
    return unsignedHead(db, origin);
  }
}

/** Nothing is signed that only a damaged node says. @throws TreeDamaged */
async function soundHead(db: Database, origin: string): Promise<Head | undefined> {
  return db.transaction("r", db.nodes, db.checkpoints, db.entries, async () => {
    const head = await unsignedHead(db, origin);
    if (head && !(await isGrownFromSigned(db, origin, head.frontier))) throw new TreeDamaged(origin);
    return head;
  });
}

interface Head {
  readonly size: number;
  readonly root: Hash;
  readonly frontier: Frontier;
}

const unsignedHead = (db: Database, origin: string): Promise<Head | undefined> =>
  db.transaction("r", db.nodes, db.checkpoints, async () => {
    const size = await treeSize(db, origin);
    if (size === 0 || (await db.checkpoints.get([origin, size]))) return undefined;
    const frontier = await frontierAt(db, origin, size);
    return { size, root: rootOf(frontier), frontier };
  });
