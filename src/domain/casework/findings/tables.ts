import { type Writes, registers } from "../../ledger/log";
import type { FindingAsked, FindingFound, FindingHow, FindingMethod, FindingSigns } from "./shapes";

export interface FindingRow {
  findingId: string;
  /** The case on which it is put; nothing where it is on none. */
  caseId: string | null;
  state: "kept" | "dismissed" | "withdrawn";
  /** Of one that was kept. */
  method: FindingMethod;
  asked: FindingAsked;
  how: FindingHow;
  /** What was found; of the reviews that it is about, how many they are. */
  found: Omit<FindingFound, "reviews"> & { readonly reviews: number };
  note: string;
  /** Of one that was dismissed. */
  signs: FindingSigns;
  reason: string;
  at: string;
  /** Where the entry stands that keeps or dismisses it. */
  saidIn: { readonly origin: string; readonly index: number };
}

/** What methods found and officials kept or dismissed. */
export const findings = registers<FindingRow>()("findings", "findingId", ["caseId", "state"]);

// One finding may be spoken of for a case and for none: nothing is common to all entries that write its row.
export const writesFindings: Writes = { table: findings };
