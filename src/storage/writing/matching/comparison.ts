import { type Frequencies, type Linkage, type MatchRecord, countFrequencies } from "../../../domain/casework/linkage";
import { makeLinkage } from "../../../domain/casework/subjects";
import type { RecordsToMatch } from "../../reading/matching/records-to-match";

/** Everything there is to compare with, made ready. */
export interface Comparison extends RecordsToMatch {
  readonly linkage: Linkage;
  /** What occurs how often, among all records there are. */
  readonly frequencies: () => Frequencies;
}

export async function comparisonOf(held: RecordsToMatch, pause: () => Promise<void>): Promise<Comparison> {
  const records = [...held.records.values()];
  let counted: Frequencies | undefined;
  return {
    ...held,
    linkage: await made(records, pause),
    // Asked for only where there is a large dataset.
    frequencies: () => (counted ??= { ...countFrequencies(records), records: records.length + held.largeRows }),
  };
}

/** A linkage of these records, made in slices. */
export async function made(records: readonly MatchRecord[], pause: () => Promise<void>): Promise<Linkage> {
  const making = makeLinkage(records);
  for (;;) {
    const step = making.next();
    if (step.done) return step.value;
    await pause();
  }
}
