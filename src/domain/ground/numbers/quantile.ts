/** A quantile of numbers in order, straight between two of them (Hyndman and Fan's seventh). `part` is of 0 to 1. */
export function quantileOf(sorted: ArrayLike<number>, part: number): number {
  const place = part * (sorted.length - 1);
  const before = Math.floor(place);
  const low = sorted[before] ?? 0;
  return low + (place - before) * ((sorted[before + 1] ?? low) - low);
}
