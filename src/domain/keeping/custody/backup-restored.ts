import * as v from "valibot";
import { Sha256 } from "../../evidence/snapshot";
import { type Holds, Instant, type Same, defineAct } from "../../ledger/log";
import type { BackupWords } from "./backup-words";
import { Count, FileName } from "./file-words";

const BackupRestoredV1 = v.strictObject({
  file: FileName,
  sha256: Sha256,
  bytes: Count,
  madeAt: Instant,
  entries: Count,
  artifacts: Count,
  imports: Count,
});

// Where this does not compile, what is said of a backup has grown: write version 2 of the payload, with an upcast.
export type RestoredHolds = Holds<Same<v.InferOutput<typeof BackupRestoredV1>, BackupWords>>;

/** A backup was restored here, byte for byte; this installation's own log goes on beside what was in it. */
export const backupRestored = defineAct({
  type: "backup.restored",
  from: [],
  versions: [BackupRestoredV1],
  about: ({ file }) => ({ label: file }),
  project: () => [],
  writes: [],
  goesOutWith: [],
});
