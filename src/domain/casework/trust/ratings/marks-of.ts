import type { Mark } from "../model";

/** Below this many ratings (after discounts) a number is marked: one of them could move it by a tenth of the scale. */
export const FEW = 10;

/** What is to be said of a sample by itself: its mean on 0 … 1 and its count. */
export function marksOf({ mean, count }: { readonly mean: number; readonly count: number }): readonly Mark[] {
  const marks: Mark[] = [];
  if (count < FEW) marks.push("few");
  if (mean === 0 || mean === 1) marks.push("one-sided");
  return marks;
}
