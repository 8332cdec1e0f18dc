import type { Ask, Perform } from "../messaging";
import type { KeptFile, ScratchFile, ScratchPurpose } from "../platform";
import type { Database } from "../storage/reading";

/** What jobs need of where they run; each asks for its own by `Pick`. */
export interface JobPorts {
  readonly db: Database;
  readonly ask: Ask;
  readonly perform: Perform;
  readonly now: () => string;
  /** The day of a moment where the official is (YYYY-MM-DD). */
  readonly localDay: (iso: string) => string;
  readonly newId: () => string;
  readonly pause: (ms: number) => Promise<void>;
  /** Ask or tell a server of another system. */
  readonly askServer: typeof import("../platform").askServer;
  /** What a file with a table is taken for, with parts of its form that are said. */
  readonly lookAtTable: typeof import("../platform").lookAtTableFile;
  /** A file's rows beneath its head, checked, some at a time. */
  readonly openTable: typeof import("../platform").openTableFile;
  /** What a file with a taxonomy holds. */
  readonly reportTaxonomy: typeof import("../platform").reportTaxonomyFile;
  readonly newScratchFile: (purpose: ScratchPurpose) => Promise<ScratchFile>;
  /** The file of that name, behind its first `keep` bytes. @throws a “NoModificationAllowedError” while it is open already. */
  readonly openKeptFile: (name: string, keep: number) => Promise<KeptFile>;
  /** An address under which the browser saves a file, until it is taken back. */
  readonly addressOf: (file: File) => string;
  /** A picture with areas of it filled in. */
  readonly burnPicture: typeof import("../platform").burnPicture;
  readonly dropAddress: (address: string) => void;
  /** Forget what is kept of a case's scorecards beside the log. */
  readonly forgetScores: (caseId: string) => Promise<void>;
  /** Whether a signature is that of this Ed25519 key over this text. */
  readonly checkSignature: CheckSignature;
  /** The signature of a text with a key for summaries. */
  readonly signSummary: SignSummary;
  /** The text of a kept file, by its media type; undefined where it is of no form that is read. */
  readonly textOfFile: typeof import("../platform").textOfFile;
  /** The certificates of the authorities whose word about the time counts here, in PEM. */
  readonly certificates: () => Promise<readonly string[]>;
  readonly ownFile: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly ownVersion: () => string;
}

type SignSummary = typeof import("../platform").signSummary;
type CheckSignature = typeof import("../platform").checkSignature;
