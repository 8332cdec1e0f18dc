import type { Database, KeyRow } from "../../base/database";
import { writing } from "../write";

/** What makes keys: Ed25519 (RFC 8032), whose private half never leaves the browser. */
export interface KeyMaking {
  readonly newKey: () => Promise<{ privateKey: CryptoKey; publicKey: Uint8Array }>;
}

/** The origin's key; made when first needed. Of two that were made at once, the first that was kept counts. */
export async function ownKey(db: Database, origin: string, { newKey }: KeyMaking): Promise<KeyRow> {
  const held = await db.keys.get(origin);
  if (held) return held;
  const made = { origin, ...(await newKey()) };
  return writing(db, async () => {
    const other = await db.keys.get(origin);
    if (other) return other;
    await db.keys.add(made);
    return made;
  });
}
