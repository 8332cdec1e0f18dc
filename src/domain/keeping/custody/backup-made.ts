import * as v from "valibot";
import { Sha256 } from "../../evidence/snapshot";
import { type Holds, Instant, type Same, defineAct } from "../../ledger/log";
import type { BackupWords } from "./backup-words";
import { Count, FileName } from "./file-words";

const BackupMadeV1 = v.strictObject({
  file: FileName,
  sha256: Sha256,
  bytes: Count,
  madeAt: Instant,
  entries: Count,
  artifacts: Count,
  imports: Count,
});

// Where this does not compile, what is said of a backup has grown: write version 2 of the payload, with an upcast.
export type MadeHolds = Holds<Same<v.InferOutput<typeof BackupMadeV1>, BackupWords>>;

/** The whole log, as it was before this entry, was written to an encrypted file. */
export const backupMade = defineAct({
  type: "backup.made",
  from: [],
  versions: [BackupMadeV1],
  about: ({ file }) => ({ label: file }),
  project: () => [],
  writes: [],
  goesOutWith: [],
});
