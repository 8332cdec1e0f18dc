import { records } from "./table";

/** One line of the log: an entry, and what it is about. Made for every entry, whatever its type. */
export interface EventRow {
  type: string;
  caseId?: string;
  captureId?: string;
  host?: string;
  subjects: readonly string[];
  label: string;
  /** What the entry said is not here: it was erased, or has been lost. */
  gone?: true;
}

export const events = records<EventRow>()("events", ["type", "caseId", "captureId", "host", "*subjects", "clock"]);
