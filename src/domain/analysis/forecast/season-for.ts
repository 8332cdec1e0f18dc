import { type Season, meanOf, seasonOf, withoutSeason } from "../series";

/** So many whole periods are needed to tell a season from chance. */
const REPEATS = 3;
/** The 95 % point of a normal distribution, for a test at 10 % from both sides (Assimakopoulos and Nikolopoulos). */
const SURE = 1.645;
/** The variance of a median of many normal values, times their number, over that of one (π / 2). */
const MEDIAN = 1.571;

/** A season, and whether there is more of one than chance would have it. */
export interface TestedSeason {
  readonly season: Season;
  readonly isSure: boolean;
}

/**
 * The season of a series with a period that is known, its factors drawn towards none by as much as noise makes of them (James–Stein; Miller
 * and Williams 2003). Nothing where there are too few periods to tell.
 */
export function seasonFor(values: Float64Array, period: number): TestedSeason | undefined {
  if (period < 2 || values.length < REPEATS * period) return undefined;
  const season = shrunk(values, seasonOf(values, period));
  if (season.factors.some((factor) => !Number.isFinite(factor))) return undefined;
  return { season, isSure: isSeasonal(values, period) };
}

/** Whether values a period apart go together by more than those at lesser distances explain (Bartlett's standard error). */
function isSeasonal(values: Float64Array, period: number): boolean {
  const mean = meanOf(values);
  const correlation = (lag: number): number => {
    let [product, squares] = [0, 0];
    for (let at = 0; at < values.length; at++) {
      squares += ((values[at] ?? 0) - mean) ** 2;
      if (at >= lag) product += ((values[at] ?? 0) - mean) * ((values[at - lag] ?? 0) - mean);
    }
    return squares > 0 ? product / squares : 0;
  };
  let sum = 1;
  for (let lag = 1; lag < period; lag++) sum += 2 * correlation(lag) ** 2;
  return Math.abs(correlation(period)) > SURE * Math.sqrt(sum / values.length);
}

function shrunk(values: Float64Array, season: Season): Season {
  const { period, factors, kind } = season;
  const none = kind === "added" ? 0 : 1;
  const between = factors.reduce((sum, factor) => sum + (factor - none) ** 2, 0) / (period - 1);
  const years = values.length / period;
  const noise = (MEDIAN * noiseOf(values, season)) / years;
  const kept = between > 0 ? Math.min(1, Math.max(0, 1 - ((period - 3) / (period - 1)) * (noise / between))) : 0;
  return { ...season, factors: factors.map((factor) => none + kept * (factor - none)) };
}

/** The variance of what season and moving average leave, as a distance or (of a season that multiplies) as a share. */
function noiseOf(values: Float64Array, season: Season): number {
  const { period, kind } = season;
  const plain = withoutSeason(values, season);
  const half = Math.floor(period / 2);
  let [sum, count] = [0, 0];
  for (let at = half; at + half < values.length; at++) {
    const level = meanOf(plain.subarray(at - half, at + half + 1));
    const left = kind === "added" ? (plain[at] ?? 0) - level : level === 0 ? 0 : (plain[at] ?? 0) / level - 1;
    sum += left * left;
    count++;
  }
  return count > 0 ? sum / count : 0;
}
