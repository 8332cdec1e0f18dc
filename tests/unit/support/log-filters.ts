import { fc } from "@fast-check/vitest";
import { listingKey } from "../../../src/domain/evidence/listings";
import type { LogFilter } from "../../../src/storage/reading";
import { SUBJECT_IDS } from "./a-fact";
import { CASE_IDS, HOSTS, INSTANTS } from "./payloads";

/** What may be asked of the log's list, in any combination. */
export const logFilters: fc.Arbitrary<LogFilter> = fc.record(
  {
    caseId: fc.constantFrom(...CASE_IDS, "not-there"),
    host: fc.constantFrom(...HOSTS),
    subject: fc
      .tuple(fc.constantFrom(...HOSTS), fc.constantFrom(...SUBJECT_IDS))
      .map(([host, id]) => listingKey(host, id)),
    kind: fc.constantFrom("review", "tag", "aggregate-rating", "capture.made", "note.added"),
    from: fc.constantFrom(...INSTANTS),
    to: fc.constantFrom(...INSTANTS),
  },
  { requiredKeys: [] },
);
