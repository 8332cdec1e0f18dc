import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { ArtifactRow, Database } from "./database";

/** From this size on bytes are hashed in pieces: the browser's own digest takes them all at once. */
const LARGE = 32 * 1024 * 1024;
const PIECE = 4 * 1024 * 1024;

/** Keep bytes under their SHA-256, or find that they are kept already; answers the row without its bytes. `now` as `toISOString` writes it. */
export async function keepArtifact(
  db: Database,
  blob: Blob,
  now = new Date().toISOString(),
): Promise<Pick<ArtifactRow, "sha256" | "mediaType" | "bytes">> {
  const digest = await digestOf(blob);
  const row = { sha256: digest, mediaType: blob.type, bytes: blob.size };
  // Kept anew it is as young as the capture that is about to cite it.
  const kept = await db.artifacts.where("sha256").equals(digest).modify({ keptAt: now });
  if (kept === 0) await db.artifacts.put({ ...row, keptAt: now, blob });
  return row;
}

async function digestOf(blob: Blob): Promise<string> {
  if (blob.size <= LARGE)
    return bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", await blob.arrayBuffer())));
  const hash = sha256.create();
  for (let at = 0; at < blob.size; at += PIECE)
    hash.update(new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer()));
  return bytesToHex(hash.digest());
}

/** The bytes of an artifact; undefined where they were erased or never came here. */
export const artifactBlob = async (db: Database, sha256: string): Promise<Blob | undefined> =>
  (await db.artifacts.get(sha256))?.blob;
