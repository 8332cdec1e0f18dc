import type { Database } from "../../storage/reading";
import type { LogPorts } from "../../storage/writing";

/** What whoever reads or writes the log needs. */
export interface Log extends LogPorts {
  readonly db: Database;
  /** Settles once the tables are those of this version: until then nothing is decided on them. */
  ready(): Promise<void>;
  /** Whether a log was here that is not here now: nothing is written until the official has said what is to be. */
  isLogLost(): Promise<boolean>;
  /** What was witnessed of a log does not matter any more. */
  forgetWitness(): Promise<void>;
  /** Sign the log's head, in its own time: nobody waits for it, and what was cut off is done at the next start. */
  seal(): void;
  /** Have the browser's own files let go of what was erased, in its own time; what was cut off is done at the next start. */
  forgetBytes(): void;
  /** Bring the search index up to date, in its own time; what was cut off goes on after the next append or at the next start. */
  keepIndex(): void;
}
