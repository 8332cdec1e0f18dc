import { type Result, fail, ok } from "../../ground/result";
import { newConfidenceCount } from "./draws/confidence";
import { drawPoints } from "./draws/draw-points";
import { generatorOf } from "./draws/generator";
import { quantileOf } from "./draws/quantile";
import { newTally } from "./draws/tally";
import { type RankFault, faultOfRequest } from "./fault-of-request";
import { type FixedPoints, fixedPoints, orderOf } from "./fixed-points";
import type { RankProgress, Ranking } from "./ranking";
import { DRAWS, type RankRequest } from "./request";
import { drawWeights } from "./weights/draw-weights";

/** Numbers drawn between two tellings, about: some milliseconds of work, and what a processor has at hand. */
const SLICE = 2 ** 16;

/**
 * Ranks alternatives by stochastic multicriteria acceptability analysis (SMAA-2): weights and values are drawn as they may
 * be, and what is counted is how often each alternative comes out at each rank. The same request gives the same digits
 * everywhere. Runs in slices: it tells how far it is after each, so that who runs it may pause or stop.
 * @see Lahdelma and Salminen (2001), doi:10.1287/opre.49.3.444.11220
 */
export function* rankInSlices(request: RankRequest): Generator<RankProgress, Result<Ranking, RankFault>, void> {
  const fault = faultOfRequest(request);
  if (fault) return fail(fault);
  const { cells, criteria, draws = DRAWS } = request;
  const stride = Math.min(Math.max(Math.floor(SLICE / (cells.length * criteria.length)), 8), 256);
  const sliced = { ...request, draws, stride };
  const fixed = fixedPoints(request);
  const drawn = yield* countRanks(sliced);
  const confidence = yield* countConfidence(sliced, drawn);
  return ok(rankingOf(sliced, fixed, drawn, confidence));
}

/** The same without a pause: on the command line, in the verifier, for a few alternatives. */
export function rank(request: RankRequest): Result<Ranking, RankFault> {
  const slices = rankInSlices(request);
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}

type Sliced = RankRequest & { readonly draws: number; readonly stride: number };

interface Drawn {
  readonly acceptability: number[][];
  readonly central: (number[] | null)[];
  /** Of each alternative, in order. */
  readonly totals: readonly Float64Array[];
}

function* countRanks(request: Sliced): Generator<RankProgress, Drawn, void> {
  const { cells, criteria, draws, stride, seed } = request;
  const drawWorth = drawPoints(request);
  const draw = drawWeights(request.weights, criteria.length, generatorOf(`weights ${seed}`));
  const tally = newTally(cells.length, criteria.length, "shared");
  const worth = new Float64Array(cells.length * criteria.length * stride);
  const totals = cells.map(() => new Float64Array(draws));
  const weights = new Float64Array(criteria.length);
  const now = new Float64Array(cells.length);
  for (let from = 0; from < draws; from += stride) {
    const count = Math.min(stride, draws - from);
    drawWorth(worth, stride, count);
    for (let at = 0; at < count; at++) {
      draw(weights);
      for (let alternative = 0; alternative < cells.length; alternative++) {
        const total = totalOf(weights, worth, alternative * criteria.length * stride + at, stride);
        now[alternative] = total;
        const all = totals[alternative];
        if (all) all[from + at] = total;
      }
      tally.add(now, weights);
    }
    yield { done: from + count, total: 2 * draws };
  }
  for (const all of totals) all.sort();
  return { acceptability: tally.acceptability(), central: tally.central(), totals };
}

/** Weight times worth, added up in the order of the criteria. */
function totalOf(weights: Float64Array, worth: Float64Array, from: number, stride: number): number {
  let total = 0;
  for (let criterion = 0, cell = from; criterion < weights.length; criterion++, cell += stride)
    total += (weights[criterion] ?? 0) * (worth[cell] ?? 0);
  return total;
}

function* countConfidence(request: Sliced, drawn: Drawn): Generator<RankProgress, (number | null)[], void> {
  const { cells, criteria, draws, stride } = request;
  const first = (alternative: number): number => drawn.acceptability[alternative]?.[0] ?? 0;
  const likely = cells.map((_, alternative) => alternative).sort((a, b) => first(b) - first(a) || a - b);
  const counted = newConfidenceCount(drawn.central, likely, stride);
  // Drawn anew, the same digits: all of them at once would take up too much.
  const drawWorth = drawPoints(request);
  const worth = new Float64Array(cells.length * criteria.length * stride);
  for (let from = 0; from < draws; from += stride) {
    const count = Math.min(stride, draws - from);
    drawWorth(worth, stride, count);
    counted.add(worth, count);
    yield { done: draws + from + count, total: 2 * draws };
  }
  return counted.confidence();
}

function rankingOf(
  { draws, cells }: Sliced,
  fixed: FixedPoints,
  { acceptability, central, totals }: Drawn,
  confidence: (number | null)[],
): Ranking {
  const { weights, contributions } = fixed;
  const points = totals.map((all, alternative) => ({
    value: fixed.totals[alternative] ?? null,
    low: quantileOf(all, 0.05),
    high: quantileOf(all, 0.95),
  }));
  const unknown = cells.map((row) => row.flatMap((cell, criterion) => ("unknown" in cell ? [criterion] : [])));
  return { draws, weights, points, contributions, unknown, acceptability, central, confidence, ...orderOf(fixed) };
}
