import { generatorOf } from "../../ground/chance";
import { quantileOf } from "../../ground/numbers";
import { type Result, fail, ok } from "../../ground/result";
import { newConfidenceCount } from "./draws/confidence";
import { drawBlocks } from "./draws/draw-blocks";
import { newTally } from "./draws/tally";
import { newTotals } from "./draws/totals";
import { type RankFault, faultOfRequest } from "./fault-of-request";
import { fixedPoints, orderOf } from "./fixed-points";
import type { RankProgress, Ranking } from "./ranking";
import { DRAWS, type RankRequest } from "./request";
import { drawWeights } from "./weights/draw-weights";

/**
 * Ranks alternatives by stochastic multicriteria acceptability analysis (SMAA-2): weights and values are drawn as they may
 * be, and what is counted is how often each alternative comes out at each rank. The same request gives the same digits
 * everywhere. Runs in slices: it tells how far it is after each, so that who runs it may pause or stop.
 * @see Lahdelma and Salminen (2001), doi:10.1287/opre.49.3.444.11220
 */
export function* rankInSlices(request: RankRequest): Generator<RankProgress, Result<Ranking, RankFault>, void> {
  const fault = faultOfRequest(request);
  if (fault) return fail(fault);
  const { cells, criteria, draws = DRAWS, seed } = request;
  const blocks = drawBlocks(request, draws);
  const draw = drawWeights(request.weights, criteria.length, generatorOf(`weights ${seed}`));
  const tally = newTally(cells.length, criteria.length, "shared");
  const totals = newTotals(cells.length, criteria.length, draws);
  for (const block of blocks()) {
    totals.add(block, draw, tally);
    yield { done: block.from + block.count, total: 2 * draws };
  }
  const central = tally.central();
  const confidence = newConfidenceCount(central, "shared");
  for (const block of blocks()) {
    confidence.add(block);
    yield { done: draws + block.from + block.count, total: 2 * draws };
  }
  const counted = { acceptability: tally.acceptability(), central, confidence: confidence.confidence() };
  return ok({ ...asFixed(request, draws, totals.sorted()), ...counted });
}

/** The same without a pause: on the command line, in the verifier, for a few alternatives. */
export function rank(request: RankRequest): Result<Ranking, RankFault> {
  const slices = rankInSlices(request);
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}

function asFixed(
  request: RankRequest,
  draws: number,
  sorted: readonly Float64Array[],
): Omit<Ranking, "acceptability" | "central" | "confidence"> {
  const fixed = fixedPoints(request);
  const points = sorted.map((all, alternative) => ({
    value: fixed.totals[alternative] ?? null,
    low: quantileOf(all, 0.05),
    high: quantileOf(all, 0.95),
  }));
  const unknown = request.cells.map((row) => row.flatMap((cell, place) => ("unknown" in cell ? [place] : [])));
  return { draws, weights: fixed.weights, points, contributions: fixed.contributions, unknown, ...orderOf(fixed) };
}
