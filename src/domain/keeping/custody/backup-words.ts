import * as v from "valibot";
import { Instant } from "../../ledger/log";
import { Sha256 } from "../../evidence/snapshot";
import { Count, FileName } from "./file-words";

/** A backup of the whole log: the file's bytes as they are encrypted, so that it can be known again, and what is in it. */
export const BackupWords = v.strictObject({
  file: FileName,
  sha256: Sha256,
  bytes: Count,
  /** When it was begun, as it says itself. */
  madeAt: Instant,
  entries: Count,
  artifacts: Count,
  imports: Count,
});
export type BackupWords = v.InferOutput<typeof BackupWords>;
