/**
 * What a measured value is worth, in points from 0 to 100. `linear`: 0 at the worst, 100 at the best, in between in proportion;
 * the worst may be the greater number. `enough`: the same up to what is enough, which is worth all. `steps`: the points of the last step that is
 * reached, counted in the direction in which the steps are given. `grades`: by rank, the best first.
 */
export type ValueFunction =
  | { readonly kind: "linear"; readonly worst: number; readonly best: number }
  | { readonly kind: "enough"; readonly worst: number; readonly enough: number }
  | { readonly kind: "steps"; readonly steps: readonly { readonly at: number; readonly points: number }[] }
  | { readonly kind: "grades"; readonly points: readonly number[] };
