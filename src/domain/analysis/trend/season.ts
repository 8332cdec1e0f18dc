import { type Generator53, generatorOf } from "../../ground/chance";
import type { Outcome } from "../method";
import { type Measured, fillGaps, meanOf, seasonOf, spreadOf, withoutSeason } from "../series";

export interface SeasonFound {
  readonly period: number;
  /** By place in the period, from the first value's on: by how much it lies above or below. */
  readonly factors: readonly number[];
  /** The share of what varies, once the trend is out, that the season explains, 0 … 1 (Wang, Smith and Hyndman 2006). */
  readonly strength: number;
  /** How often chance alone would make as strong a one. */
  readonly probability: number;
  /** Below 0.05. Where it is false, there is no season to speak of. */
  readonly isSure: boolean;
}

const REPEATS = 3;
const DRAWS = 999;
const SURE = 0.05;
/** What lies farther back does not count. */
const LONGEST = 2000;
const VERSION = 1;

/**
 * Whether a series repeats with a period, tested against none: each cycle is turned by a place that is drawn, which leaves all that lingers
 * within it and takes away what the cycles have in common; as many of 999 such series as are as strong say how probable it is by chance.
 * Undefined of fewer than three whole periods.
 */
export function findSeason(
  values: readonly Measured[],
  period: number,
  seed: string,
): Outcome<SeasonFound> | undefined {
  const { filled, missing } = fillGaps(values.slice(-LONGEST));
  if (!Number.isInteger(period) || period < 2 || filled.length < REPEATS * period) return undefined;
  const season = seasonOf(filled, period, ["added"]);
  const cycles = Math.floor(filled.length / period);
  const rest = restOf(filled, period);
  const own = strengthOf(rest, period, cycles);
  const chance = generatorOf(seed);
  let asStrong = 0;
  for (let draw = 0; draw < DRAWS; draw++)
    if (strengthOf(turned(rest, period, cycles, chance), period, cycles) >= own) asStrong++;
  const probability = (1 + asStrong) / (1 + DRAWS);
  const left = restOf(withoutSeason(filled, season), period);
  const [whole, part] = [spreadOf(rest) ** 2, spreadOf(left) ** 2];
  return {
    how: {
      method: "season",
      version: VERSION,
      parameters: { period, draws: DRAWS },
      seed,
      data: { given: values.length, used: filled.length - missing },
      caveats: [
        ...(missing > 0 ? (["gaps-filled"] as const) : []),
        ...(values.length > LONGEST ? (["cut-off"] as const) : []),
      ],
    },
    value: {
      period,
      factors: [...season.factors],
      strength: whole > 0 ? Math.min(1, Math.max(0, 1 - part / whole)) : 0,
      probability,
      isSure: own > 0 && probability < SURE,
    },
  };
}

/** What is left of a series when its running mean over a period, cut at the ends, is out. */
function restOf(values: Float64Array, period: number): Float64Array {
  const half = Math.floor(period / 2);
  return values.map((value, at) => value - meanOf(values.subarray(Math.max(0, at - half), at + half + 1)));
}

/** The variance of the places' means over the whole cycles. */
function strengthOf(rest: Float64Array, period: number, cycles: number): number {
  const means = new Float64Array(period);
  for (let at = 0; at < cycles * period; at++)
    means[at % period] = (means[at % period] ?? 0) + (rest[at] ?? 0) / cycles;
  return spreadOf(means);
}

function turned(rest: Float64Array, period: number, cycles: number, chance: Generator53): Float64Array {
  const made = new Float64Array(cycles * period);
  for (let cycle = 0; cycle < cycles; cycle++) {
    const by = Math.floor(chance.next() * period);
    for (let n = 0; n < period; n++) made[cycle * period + n] = rest[cycle * period + ((n + by) % period)] ?? 0;
  }
  return made;
}
