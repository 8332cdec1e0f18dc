import { ln } from "../../ground/numbers";

/** How often something stands in one group of reviews and in another. */
export interface Counts {
  readonly here: number;
  readonly ofHere: number;
  readonly elsewhere: number;
  readonly ofElsewhere: number;
}

/** By how much a share here differs from elsewhere beyond chance, and how great the difference is. */
export interface Keyness {
  /** Log-likelihood G² (Dunning 1993, over reviews that have it and those that do not): 15.13 by chance once in 10,000 times. */
  readonly likelihood: number;
  /** Log ratio (Hardie 2014): 1 is twice as often, 2 four times; halves are added so that none is nothing. */
  readonly ratio: number;
}

const LN2 = ln(2);

/** The keyness of something by the reviews that have it. */
export function keynessOf({ here, ofHere, elsewhere, ofElsewhere }: Counts): Keyness {
  const all = ofHere + ofElsewhere;
  const having = here + elsewhere;
  const part = (seen: number, row: number, column: number): number =>
    seen > 0 ? seen * ln((seen * all) / (row * column)) : 0;
  const likelihood =
    2 *
    (part(here, ofHere, having) +
      part(elsewhere, ofElsewhere, having) +
      part(ofHere - here, ofHere, all - having) +
      part(ofElsewhere - elsewhere, ofElsewhere, all - having));
  const ratio = ln((here + 0.5) / (ofHere + 1) / ((elsewhere + 0.5) / (ofElsewhere + 1))) / LN2;
  return { likelihood: Math.max(0, likelihood), ratio };
}
