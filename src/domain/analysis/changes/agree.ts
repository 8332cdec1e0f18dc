/** A place where many variants see a change. */
export interface Agreed {
  readonly at: number;
  /** The share of the variants that see it here or within `NEAR`, 0 … 1. */
  readonly support: number;
}

/** Places so near to each other are the same change. */
const NEAR = 3;

/** The places on which at least a share of the variants agree, in their order; nearby places count together. */
export function agree(length: number, variants: readonly (readonly number[])[], least: number): Agreed[] {
  const votes = new Float64Array(length);
  for (const changes of variants) for (const at of changes) votes[at] = (votes[at] ?? 0) + 1;
  const found: Agreed[] = [];
  for (;;) {
    const { middle, sum } = densest(votes);
    // Counted in whole votes, so that no rounding decides.
    if (sum < least * variants.length || sum === 0) break;
    const [from, to] = [Math.max(0, middle - NEAR), Math.min(length, middle + NEAR + 1)];
    let at = from;
    for (let near = from; near < to; near++) if ((votes[near] ?? 0) > (votes[at] ?? 0)) at = near;
    found.push({ at, support: Math.min(1, sum / variants.length) });
    votes.fill(0, Math.max(0, Math.min(from, at - NEAR - 1)), Math.max(to, at + NEAR + 2));
  }
  return found.sort((a, b) => a.at - b.at);
}

function densest(votes: Float64Array): { readonly middle: number; readonly sum: number } {
  let [middle, most, sum] = [0, 0, 0];
  for (let at = 0; at < NEAR && at < votes.length; at++) sum += votes[at] ?? 0;
  for (let at = 0; at < votes.length; at++) {
    sum += votes[at + NEAR] ?? 0;
    sum -= at > NEAR ? (votes[at - NEAR - 1] ?? 0) : 0;
    if (sum > most) [middle, most] = [at, sum];
  }
  return { middle, sum: most };
}
