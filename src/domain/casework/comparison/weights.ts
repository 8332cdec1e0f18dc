/** How weights were found: by the best swing from worst to best (100) and the others as shares of it, by giving out points, or by order alone. */
export const WEIGHING = ["swing", "points", "order"] as const;
export type Weighing = (typeof WEIGHING)[number];

/** How much each criterion matters, in points from 0 to 100; by order alone, their ranks counted from 1 (equal ranks matter equally). */
export interface Weights {
  readonly how: Weighing;
  readonly of: readonly { readonly criterionId: string; readonly points: number }[];
}
