import type { Evidence } from "../comparing/evidence";
import type { SignalField, SignalLevel } from "../model";
import type { CandidatePair } from "./candidate-pair";
import { type Fitting, UNFITTED } from "./fitting";
import { SHARES } from "./levels";
import { priorOf, probabilityOf } from "./prior";
import { rivalBits } from "./rivals";
import { weightOf } from "./weigh";

const ROUNDS = 6;
/** As many pairs as what is held before counts for: a dozen rows change little. */
const HELD = 40;
/**
 * Bits that fitting may add or take away. What speaks against is made softer with more care: where sisters are taken
 * for matches, their numbers differ, and so they would teach that numbers may.
 */
const MOST = { taken: -2.5, added: 2.5, softened: 0.7 };
const AGAINST: ReadonlySet<SignalLevel> = new Set(["other", "low", "near"]);
const SHARED = { least: 0.05, most: 0.95, held: 20 };

/**
 * Fits the weights to two lists without being told which of their rows are one (expectation maximisation, as Splink
 * does): from the pairs that are likely by what is held, how often a field agrees so far in *these* lists; with that,
 * which pairs are likely; and so on, a few times. Nothing is drawn by chance. What is not said by a telephone that
 * half of these rows have changed, or by prices of two markets, then weighs less.
 * @param large Rows of the larger list.
 * @param small Rows of the smaller one.
 */
export function fit(
  pairs: readonly CandidatePair[],
  small: number,
  large: number,
  isOneToOne: boolean,
  sisterShare: Fitting["sisterShare"] = UNFITTED.sisterShare,
): Fitting {
  let fitting: Fitting = { ...UNFITTED, sisterShare };
  for (let round = 0; round < ROUNDS; round++) {
    const prior = priorOf(large, fitting.shared);
    const weights = pairs.map(({ evidence }) => weightOf(evidence, fitting, prior));
    const rivals = isOneToOne ? rivalBits(pairs, weights) : undefined;
    const likely = weights.map((weight, at) => probabilityOf(weight + (rivals?.[at] ?? 0)));
    fitting = { ...learn(pairs, likely, small), sisterShare };
  }
  return fitting;
}

function learn(
  pairs: readonly CandidatePair[],
  likely: readonly number[],
  small: number,
): Omit<Fitting, "sisterShare"> {
  const [levels, fields] = [new Map<string, number>(), new Map<SignalField, number>()];
  let matches = 0;
  pairs.forEach(({ evidence }, at) => {
    const weight = likely[at] ?? 0;
    matches += weight;
    if (weight > 1e-3) for (const one of evidence) count(one, weight, levels, fields);
  });
  const shared = (matches + SHARED.held * UNFITTED.shared) / (small + SHARED.held);
  return {
    shared: Math.max(SHARED.least, Math.min(shared, SHARED.most)),
    ...sharesOf(levels, fields),
  };
}

function count(
  { field, level }: Evidence,
  weight: number,
  levels: Map<string, number>,
  fields: Map<SignalField, number>,
): void {
  const key = `${field} ${level}`;
  levels.set(key, (levels.get(key) ?? 0) + weight);
  fields.set(field, (fields.get(field) ?? 0) + weight);
}

/** Shares as the pairs have them, drawn towards what is held where few have a field, and never far from it. */
function sharesOf(
  levels: ReadonlyMap<string, number>,
  fields: ReadonlyMap<SignalField, number>,
): Pick<Fitting, "share" | "shift"> {
  const shiftOf = (field: SignalField, level: SignalLevel): number => {
    const held = SHARES[field]?.[level];
    if (held === undefined) return 0;
    const found = ((levels.get(`${field} ${level}`) ?? 0) + HELD * held) / ((fields.get(field) ?? 0) + HELD);
    const most = AGAINST.has(level) ? MOST.softened : MOST.added;
    return Math.max(MOST.taken, Math.min(Math.log2(found / held), most));
  };
  const shifts = new Map<string, number>();
  for (const [field, ofField] of Object.entries(SHARES) as [SignalField, Partial<Record<SignalLevel, number>>][])
    for (const level of Object.keys(ofField) as SignalLevel[]) shifts.set(`${field} ${level}`, shiftOf(field, level));
  const shift: Fitting["shift"] = (field, level) => shifts.get(`${field} ${level}`) ?? 0;
  return { shift, share: (field, level) => scaled(SHARES[field]?.[level], shift(field, level)) };
}

const scaled = (held: number | undefined, bits: number): number | undefined =>
  held === undefined ? undefined : held * 2 ** bits;
