import { type Writes, records } from "../../ledger/log";
import type { ReceivedItem } from "./shapes";

export interface ReceivedRow {
  receivedId: string;
  caseId: string;
  file: string;
  sha256: string;
  format: "case-jsonld" | "web-annotations" | "hypothesis";
  items: readonly ReceivedItem[];
}

/** What was taken in from files: said there, not captured here. Nothing that weighs evidence reads this table. */
export const received = records<ReceivedRow>()("received", ["caseId"]);

export const writesReceived: Writes = { table: received };
