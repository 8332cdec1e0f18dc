import { compareRecords } from "./comparing/compare-records";
import { frequenciesOf, type Frequencies } from "./frequencies/frequencies";
import type { Match, MatchRecord } from "./model";
import { prepareRecord } from "./reading/prepare";
import { UNFITTED } from "./weighing/fitting";
import { priorOf } from "./weighing/prior";
import { toMatch } from "./weighing/to-match";
import { withSisters } from "./weighing/weigh";

/** How often names, numbers and places occur in the records that are there (`weighPair`). */
export const countFrequencies = (records: readonly MatchRecord[]): Frequencies =>
  frequenciesOf(records.map((record) => prepareRecord(record)));

/**
 * What speaks for two records being one thing and what against, in bits (Fellegi and Sunter 1969: log2 of how many times
 * likelier each agreement is where they are one). The same for (a, b) and (b, a) but for their order. `frequencies` are
 * those of all records there are, these two included.
 */
export function weighPair(a: MatchRecord, b: MatchRecord, frequencies: Frequencies): Match {
  const [one, other] = [prepareRecord(a), prepareRecord(b)];
  const prior = priorOf(frequencies.records, UNFITTED.shared);
  const evidence = withSisters(compareRecords(one, other, frequencies), UNFITTED, prior);
  return toMatch(one, other, evidence, UNFITTED, prior);
}
