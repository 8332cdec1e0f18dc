import type { OpenDataset } from "./model";

/** How many figures are left out: of reviews by period each, of a source's rating and of its distribution one. */
export function countSuppressed({ ratings, reviews }: Pick<OpenDataset, "ratings" | "reviews">): number {
  const tables = reviews.map(({ table }) => table?.figures.filter(({ shown }) => !shown).length ?? 1);
  const others = ratings.map(({ released, starsLeftOut }) => (released ? (starsLeftOut ? 1 : 0) : 1));
  return [...tables, ...others].reduce((sum, count) => sum + count, 0);
}
