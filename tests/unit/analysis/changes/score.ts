/**
 * F1 with a margin of 5 as van den Burg and Williams (2020, §4.2) have it: precision against what any annotator marked, recall as the
 * mean over annotators, index 0 counted as a change of everybody.
 */
export function f1Of(annotations: readonly (readonly number[])[], found: readonly number[]): number {
  const marked = annotations.map((places) => new Set([0, ...places]));
  const predicted = new Set([0, ...found]);
  const anybody = new Set(marked.flatMap((places) => [...places]));
  const precision = hits(anybody, predicted) / predicted.size;
  const recall = marked.reduce((sum, places) => sum + hits(places, predicted) / places.size, 0) / marked.length;
  return (2 * precision * recall) / (precision + recall);
}

const MARGIN = 5;

/** How many true places have a predicted one near them, each of which is used once. */
function hits(truth: ReadonlySet<number>, predicted: ReadonlySet<number>): number {
  const left = new Set(predicted);
  let count = 0;
  for (const place of [...truth].sort((a, b) => a - b)) {
    const [nearest] = [...left]
      .filter((one) => Math.abs(one - place) <= MARGIN)
      .sort((a, b) => Math.abs(a - place) - Math.abs(b - place));
    if (nearest === undefined) continue;
    left.delete(nearest);
    count++;
  }
  return count;
}
