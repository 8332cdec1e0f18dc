import type { Database } from "../base/database";

/** The bytes of an artifact; undefined where they were erased or never came here. */
export const artifactBlob = async (db: Database, sha256: string): Promise<Blob | undefined> =>
  (await db.artifacts.get(sha256))?.blob;
