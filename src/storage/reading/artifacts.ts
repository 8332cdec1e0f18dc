import type { Database } from "../base/database";
import { keptFile } from "./kept/kept-row";

/** The bytes of an artifact; undefined where they were erased, never came here, or are lost. */
export const artifactBlob = async (db: Database, sha256: string): Promise<Blob | undefined> =>
  (await keptFile(db, db.artifacts, sha256))?.blob;
