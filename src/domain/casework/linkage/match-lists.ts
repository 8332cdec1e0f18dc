import { blockIndexOf } from "./blocking/block-index";
import { compareRecords } from "./comparing/compare-records";
import type { Evidence } from "./comparing/evidence";
import { frequenciesOf } from "./frequencies/frequencies";
import type { LinkageProgress, Match, MatchListsOptions, MatchRecord } from "./model";
import { prepareRecord } from "./reading/prepare";
import type { PreparedRecord } from "./reading/prepared";
import { likeliestFirst, oneToOne, type PlacedMatch } from "./weighing/assign";
import type { CandidatePair } from "./weighing/candidate-pair";
import { fit } from "./weighing/fit";
import { type Fitting, sumOf, UNFITTED } from "./weighing/fitting";
import { priorOf, probabilityOf } from "./weighing/prior";
import { rivalBits } from "./weighing/rivals";
import { sisterSharesOf } from "./weighing/sister-telephones";
import { toMatch } from "./weighing/to-match";
import { weightOf, withSisters } from "./weighing/weigh";

/** Records of the larger list compared with one of the smaller, at most. */
const CANDIDATES = 30;
/** Bits below which a pair is dropped at once: nothing learned from the lists would lift it. */
const HOPELESS = -8;
/** Records made ready, or compared with their candidates, between two tellings. */
const SLICE = 200;

/**
 * The pairs of two lists that are likely one thing, likeliest first; `a` is of the left list. Each row is given once at
 * most, unless `many` says that rows of the smaller list may have several partners. Runs in slices: it tells how far it is
 * after each, so that who runs it may pause or stop (`runToEnd` does neither).
 */
export function* matchLists(
  left: readonly MatchRecord[],
  right: readonly MatchRecord[],
  { many = false, least = 0.5, fitted = true }: MatchListsOptions = {},
): Generator<LinkageProgress, Match[], void> {
  const isLeftSmall = left.length <= right.length;
  const total = left.length + right.length + Math.min(left.length, right.length);
  const small = yield* prepareAll(isLeftSmall ? left : right, 0, total);
  const large = yield* prepareAll(isLeftSmall ? right : left, small.length, total);
  const pairs = yield* compareLists(small, large, total);
  const fitting = fitted ? fit(pairs, small.length, large.length, !many, sisterSharesOf([small, large])) : UNFITTED;
  const matches = weighAll(pairs, { small, large, fitting, many, least });
  const chosen = many ? matches.sort(likeliestFirst) : oneToOne(matches);
  return chosen.map(({ match }) => (isLeftSmall ? match : turned(match)));
}

function* prepareAll(
  records: readonly MatchRecord[],
  before: number,
  total: number,
): Generator<LinkageProgress, PreparedRecord[], void> {
  const prepared: PreparedRecord[] = [];
  for (const record of records) {
    prepared.push(prepareRecord(record));
    if (prepared.length % SLICE === 0) yield { done: before + prepared.length, total };
  }
  return prepared;
}

function* compareLists(
  small: readonly PreparedRecord[],
  large: readonly PreparedRecord[],
  total: number,
): Generator<LinkageProgress, CandidatePair[], void> {
  const frequencies = frequenciesOf([...small, ...large]);
  const index = blockIndexOf(large);
  const prior = priorOf(large.length, UNFITTED.shared);
  const pairs: CandidatePair[] = [];
  for (const [place, record] of small.entries()) {
    for (const found of index.candidates(record, CANDIDATES)) {
      const evidence = compareRecords(record, at(large, found), frequencies);
      if (prior + sumOf(evidence, UNFITTED) > HOPELESS) pairs.push({ small: place, large: found, evidence });
    }
    if (place % SLICE === 0) yield { done: small.length + large.length + place, total };
  }
  return pairs;
}

/** The pairs that are likely enough, with their waterfalls; most are not, and are not worth one. */
function weighAll(pairs: readonly CandidatePair[], { small, large, fitting, many, least }: Weighed): PlacedMatch[] {
  const prior = priorOf(large.length, fitting.shared);
  const weights = pairs.map(({ evidence }) => weightOf(evidence, fitting, prior));
  const rivals = many ? [] : rivalBits(pairs, weights);
  return pairs.flatMap((pair, place) => {
    const against = rivals[place] ?? 0;
    if (probabilityOf((weights[place] ?? 0) + against) < least) return [];
    const evidence = [...withSisters(pair.evidence, fitting, prior), ...rivalEvidence(against)];
    const match = toMatch(at(small, pair.small), at(large, pair.large), evidence, fitting, prior);
    return [{ small: pair.small, large: pair.large, match }];
  });
}

interface Weighed {
  readonly small: readonly PreparedRecord[];
  readonly large: readonly PreparedRecord[];
  readonly fitting: Fitting;
  readonly many: boolean;
  readonly least: number;
}

/** Rivals that take away less than this, in bits, are not spoken of. */
const UNHEARD = 1e-6;

const rivalEvidence = (weight: number): Evidence[] =>
  weight > -UNHEARD ? [] : [{ field: "rivals", level: "other", weight, a: "", b: "" }];

const turned = (match: Match): Match => ({
  ...match,
  a: match.b,
  b: match.a,
  signals: match.signals.map((signal) => ({ ...signal, a: signal.b, b: signal.a })),
});

function at<T>(list: readonly T[], place: number): T {
  const one = list[place];
  if (one === undefined) throw new RangeError(`There is no row ${place}.`);
  return one;
}
