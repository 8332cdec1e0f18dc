import { newConfidenceCount } from "./draws/confidence";
import { newTally } from "./draws/tally";

/** What was drawn elsewhere, draw by draw: what each alternative is worth by each criterion, on any scale, and the weights. */
export interface Draws {
  readonly utilities: readonly (readonly (readonly number[])[])[];
  readonly weights: readonly (readonly number[])[];
}

/** The figures of SMAA-2 by their names there. */
export interface Smaa {
  readonly acceptability: readonly (readonly number[])[];
  readonly central: readonly (readonly number[] | null)[];
  readonly confidence: readonly (number | null)[];
}

/**
 * SMAA-2 over draws that are given, as published examples give them. Here an alternative's rank is one more than the number of
 * those that are better, as the R package `smaa` has it: equal ones all have the better rank, and the shares of a rank may
 * add up to more than 1. (`rank` shares ranks out.) Every draw has as many alternatives and criteria as the first.
 */
export function smaaFromDraws({ utilities, weights }: Draws): Smaa {
  const alternatives = utilities[0]?.length ?? 0;
  const criteria = weights[0]?.length ?? 0;
  const tally = newTally(alternatives, criteria, "best");
  const totals = new Float64Array(alternatives);
  utilities.forEach((worth, draw) => {
    const own = Float64Array.from(weights[draw] ?? []);
    worth.forEach((row, one) => (totals[one] = row.reduce((sum, points, k) => sum + (own[k] ?? 0) * points, 0)));
    tally.add(totals, own);
  });
  const central = tally.central();
  const confidence = newConfidenceCount(central, "best");
  utilities.forEach((rows, from) =>
    confidence.add({ worth: Float64Array.from(rows.flat()), cells: alternatives * criteria, from, count: 1 }),
  );
  return { acceptability: tally.acceptability(), central, confidence: confidence.confidence() };
}
