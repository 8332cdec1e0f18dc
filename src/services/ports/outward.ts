import type { Open311Server } from "../../domain/casework/service-requests";
import type { ServerAnswer, ServerQuestion } from "../../platform";
import type { FilingAsked } from "../../platform/kept";

/** A server of Open311 with the key that it is told; where none is, it asks for none. */
export type KnownServer = Open311Server & { readonly key: string };

/** Servers of other systems. What comes back from them is hostile until it is parsed. */
export interface Outward {
  askServer(question: ServerQuestion): Promise<ServerAnswer>;
  /** The official's own servers of Open311; the agency's stand in its policy. */
  ownServers(): Promise<readonly KnownServer[]>;
  filingAsked(filingId: string): Promise<FilingAsked | undefined>;
  setFilingAsked(filingId: string, asked: FilingAsked): Promise<void>;
  /** Forget what is kept of all filings but these. */
  keepFilingsAsked(filingIds: ReadonlySet<string>): Promise<void>;
}
