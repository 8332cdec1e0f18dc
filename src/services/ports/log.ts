import type { Database } from "../../storage/reading";
import type { LogPorts } from "../../storage/writing";

/** What whoever reads or writes the log needs. */
export interface Log extends LogPorts {
  readonly db: Database;
  /** Settles once the tables are those of this version: until then nothing is decided on them. */
  ready(): Promise<void>;
  /** Sign the log's head, in its own time: nobody waits for it, and what was cut off is done at the next start. */
  seal(): void;
}
