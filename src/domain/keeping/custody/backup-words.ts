/** A backup of the whole log: the file's bytes as they are encrypted, so that it can be known again, and what is in it. */
export interface BackupWords {
  file: string;
  sha256: string;
  bytes: number;
  /** When it was begun, as it says itself. */
  madeAt: string;
  entries: number;
  artifacts: number;
  imports: number;
}
