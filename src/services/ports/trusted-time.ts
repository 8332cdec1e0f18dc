import type { AskOutcome, Configured } from "../../domain/ledger/authorities";
import type { askAuthority } from "../../platform";

/** Authorities that vouch for a time. */
export interface TrustedTime {
  /** Whom to ask, as policy and settings stand now. */
  authorities(): Promise<Configured>;
  /** Send a request to an authority. */
  readonly askAuthority: typeof askAuthority;
  /** The code that makes requests and checks tokens. */
  timestamping(): typeof import("../../domain/ledger/timestamp");
  /** Keep how asking went, for the workbench and for when to ask again. */
  rememberAsked(outcomes: readonly AskOutcome[]): Promise<void>;
}
