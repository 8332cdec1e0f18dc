import { digestOf } from "../../domain/ground/digest";
import type { ArtifactRow, Database } from "../base/database";
import { fileToKeep } from "../base/sealed/files";
import { stateOfKept } from "../reading/kept/state-of-kept";

/**
 * Keep bytes under their SHA-256, or find that they are kept already: read to the last byte, for where those are lost or
 * changed these take their place. Answers the row without its bytes. `now` as `toISOString` writes it.
 */
export async function keepArtifact(
  db: Database,
  blob: Blob,
  now = new Date().toISOString(),
): Promise<Pick<ArtifactRow, "sha256" | "mediaType" | "bytes">> {
  const digest = await digestOf(blob);
  const row = { sha256: digest, mediaType: blob.type, bytes: blob.size };
  const isKept = (await stateOfKept(db, digest)) === "sound";
  // Kept anew it is as young as the capture that is about to cite it.
  const renewed = isKept ? await db.artifacts.where("sha256").equals(digest).modify({ keptAt: now }) : 0;
  if (renewed === 0) await db.artifacts.put({ ...row, keptAt: now, ...(await fileToKeep(db, blob)) });
  return row;
}
