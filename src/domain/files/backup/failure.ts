/** Why a backup is not restored. Nothing was written then, unless it says so. */
export interface BackupFailure {
  readonly code:
    | "wrong-passphrase"
    /** To try a passphrase on it takes more work than on any backup of ours: it is none, and nothing was tried. */
    | "too-much-work"
    /** Not a file that a backup was made into, or of a version that is newer than this one. */
    | "not-a-backup"
    /** Bytes of it were changed, or its end is missing. */
    | "damaged"
    /** This profile has a log already. */
    | "not-empty"
    /** The log in it was not as it was written when it was backed up; `findings` says in how many places. */
    | "unsound"
    /** What was written is not what is in the file. */
    | "not-the-same";
  readonly findings?: number;
}

/** Thrown while a backup is read, and caught where restoring began. */
export class BackupBroken extends Error {
  constructor(
    readonly failure: BackupFailure,
    detail = "",
  ) {
    super(`${failure.code} ${detail}`);
  }
}
