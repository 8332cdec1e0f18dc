import { type Shape, SHORTEST, costOf } from "./shapes";

/** For 0, 1, 2, … changes: the places that leave the least, each the first of its new stretch. */
export type Segmentations = readonly (readonly number[])[];

/**
 * The best places for each number of changes up to `most`, by dynamic programming over all places (segment neighbourhood, Auger and
 * Lawrence 1989): exact, in `most` times the length squared.
 */
export function segmentations(dimensions: readonly Float64Array[], shape: Shape, most: number): Segmentations {
  const length = dimensions[0]?.length ?? 0;
  const shortest = SHORTEST[shape];
  const changes = Math.max(0, Math.min(most, Math.floor(length / shortest) - 1));
  const cost = costOf(dimensions, shape);
  const width = length + 1;
  // By number of changes and end: what the best stretches up to there leave, and where the last of them begins.
  const least = new Float64Array((changes + 1) * width).fill(Infinity);
  const begins = new Int32Array((changes + 1) * width);
  for (let to = shortest; to <= length; to++) {
    least[to] = cost(0, to);
    for (let from = shortest; from + shortest <= to; from++) {
      const own = cost(from, to);
      for (let count = 1; count <= changes; count++) {
        const sum = (least[(count - 1) * width + from] ?? Infinity) + own;
        const place = count * width + to;
        if (sum < (least[place] ?? Infinity)) {
          least[place] = sum;
          begins[place] = from;
        } else if (sum === Infinity) break;
      }
    }
  }
  return Array.from({ length: changes + 1 }, (_, count) => {
    const places: number[] = [];
    let to = length;
    for (let left = count; left > 0; left--) places.unshift((to = begins[left * width + to] ?? 0));
    return places;
  });
}
