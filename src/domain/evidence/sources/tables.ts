import { type Writes, registers } from "../../ledger/log";

/** How reliable a source is: the Admiralty code, A completely reliable … E unreliable, F cannot be judged. */
export const RELIABILITY = ["A", "B", "C", "D", "E", "F"] as const;
export type Reliability = (typeof RELIABILITY)[number];

export interface SourceRow {
  host: string;
  reliability: Reliability | null;
  reason: string;
  gradedAt: string | null;
  lastCapturedAt: string | null;
}

/** External communities, by host. */
export const sources = registers<SourceRow>()("sources", "host");

export const writesSources: Writes = { table: sources, foundBy: { event: "host" } };
