import { blockIndexOf, type BlockIndex } from "./blocking/block-index";
import { compareRecords } from "./comparing/compare-records";
import { frequenciesOf, type Frequencies, withOneMore } from "./frequencies/frequencies";
import type { Linkage, LinkageProgress, Match, MatchRecord, SuggestOptions } from "./model";
import { prepareRecord } from "./reading/prepare";
import type { PreparedRecord } from "./reading/prepared";
import { UNFITTED } from "./weighing/fitting";
import { priorOf } from "./weighing/prior";
import { toMatch } from "./weighing/to-match";
import { withSisters } from "./weighing/weigh";

/** Records compared with one, at most. */
const CANDIDATES = 60;
/** Records made ready between two tellings. */
const SLICE = 500;

interface Ready {
  readonly records: readonly PreparedRecord[];
  readonly index: BlockIndex;
  readonly frequencies: Frequencies;
  readonly keys: ReadonlySet<string>;
}

/**
 * Makes records ready to be searched for those that may be one with another. It tells how far it is after each slice, so
 * that who runs it may pause or stop. Records that are looked for need not be among those that are searched.
 */
export function* makeLinkage(records: readonly MatchRecord[]): Generator<LinkageProgress, Linkage, void> {
  const prepared: PreparedRecord[] = [];
  for (const record of records) {
    prepared.push(prepareRecord(record));
    if (prepared.length % SLICE === 0) yield { done: prepared.length, total: records.length };
  }
  const keys = new Set(records.map(({ key }) => key));
  const ready = { records: prepared, index: blockIndexOf(prepared), frequencies: frequenciesOf(prepared), keys };
  return { suggest: (record, options = {}) => suggest(record, ready, options) };
}

function suggest(
  record: MatchRecord,
  { records, index, frequencies: counted, keys }: Ready,
  options: SuggestOptions,
): Match[] {
  const { least = 0.2, most = 10 } = options;
  const one = prepareRecord(record);
  const frequencies = keys.has(record.key) ? counted : withOneMore(counted, one);
  const prior = priorOf(records.length, UNFITTED.shared);
  const matches = index.candidates(one, CANDIDATES).flatMap((place) => {
    const other = records[place];
    if (!other || other.record.key === record.key) return [];
    const evidence = withSisters(compareRecords(one, other, frequencies), UNFITTED, prior);
    return [toMatch(one, other, evidence, UNFITTED, prior)];
  });
  return matches
    .filter(({ probability }) => probability >= least)
    .sort(likeliest)
    .slice(0, most);
}

const likeliest = (one: Match, other: Match): number => other.weight - one.weight || (one.b < other.b ? -1 : 1);
