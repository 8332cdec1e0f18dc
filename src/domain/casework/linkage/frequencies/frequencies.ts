import type { PreparedRecord } from "../reading/prepared";
import { backgroundShare } from "./background-words";
import { KINDS, type KindName } from "./kinds";
import { eachValue } from "./values-of";

/** How often values occur in the records that are compared, from which follows what an agreement is worth. */
export interface Frequencies {
  readonly records: number;
  /** In how many records a value occurs. */
  readonly count: (kind: KindName, value: string) => number;
  /**
   * What it is worth, in bits, that two records have a value in common: log2 of one over the share of *other* records
   * that have it, where `holders` of those counted are the two themselves.
   */
  readonly bits: (kind: KindName, value: string, holders: number) => number;
}

/** How many records' worth the background counts for: with fewer records it speaks louder than they do. */
const BACKGROUND_RECORDS = 200;

type Counts = Readonly<Record<KindName, Map<string, number>>>;

/** Counts what occurs in records; the order of the records does not matter. */
export function frequenciesOf(records: Iterable<PreparedRecord>): Frequencies {
  const counts = noCounts();
  let total = 0;
  for (const record of records) {
    total++;
    countIn(counts, record);
  }
  return frequencies((kind, value) => counts[kind].get(value) ?? 0, total);
}

/** The same with one record more, which is not among those that were counted. */
export function withOneMore({ records, count }: Frequencies, record: PreparedRecord): Frequencies {
  const counts = noCounts();
  countIn(counts, record);
  return frequencies((kind, value) => count(kind, value) + (counts[kind].get(value) ?? 0), records + 1);
}

const noCounts = (): Counts =>
  Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, new Map<string, number>()])) as Record<
    KindName,
    Map<string, number>
  >;

const countIn = (counts: Counts, record: PreparedRecord): void =>
  eachValue(record, (kind, value) => counts[kind].set(value, (counts[kind].get(value) ?? 0) + 1));

function frequencies(count: Frequencies["count"], records: number): Frequencies {
  const whole = records + BACKGROUND_RECORDS;
  return {
    records,
    count,
    bits: (kind, value, holders) => {
      const { share, unseen, most } = KINDS[kind];
      const others = Math.max(count(kind, value) - holders, 0);
      const expected = BACKGROUND_RECORDS * (kind === "word" ? backgroundShare(value) : share);
      return Math.min(Math.log2(whole / (others + unseen + expected)), most);
    },
  };
}
