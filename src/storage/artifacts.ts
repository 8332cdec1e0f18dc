import type { ArtifactRow, Database } from "./database";

/** Keep bytes under their SHA-256, or find that they are kept already; answers the row without its bytes. */
export async function keepArtifact(db: Database, blob: Blob): Promise<Omit<ArtifactRow, "blob">> {
  const digest = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const row = { sha256, mediaType: blob.type, bytes: blob.size };
  if ((await db.artifacts.where("sha256").equals(sha256).count()) === 0) await db.artifacts.put({ ...row, blob });
  return row;
}

/** The bytes of an artifact; undefined where they were erased or never came here. */
export const artifactBlob = async (db: Database, sha256: string): Promise<Blob | undefined> =>
  (await db.artifacts.get(sha256))?.blob;
