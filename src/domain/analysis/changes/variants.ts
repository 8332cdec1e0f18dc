import { ln } from "../../ground/numbers";
import { segmentations } from "./segmentations";
import { NUMBERS, type Shape, residualsOf, stretchesOf } from "./shapes";

/**
 * What one may believe of a series before looking for changes. Which is right is not known, so all are asked, and a change counts that
 * many of them find.
 */
interface Variant {
  /** Levels alone, lines alone, or whichever of the two costs less. */
  readonly shapes: readonly Shape[];
  /** How much of a value may be due to the one before it, at most. */
  readonly memory: number;
  /** What is less than this share of the series' spread is not worth telling. */
  readonly visible: number;
  /** Times ln n for each number that a model needs (1 is Schwarz's criterion). */
  readonly price: number;
}

const SHAPES: readonly (readonly Shape[])[] = [["level"], ["line"], ["level", "line"]];
const MEMORIES = [0.5, 0.7, 0.85, 0.95] as const;
const VISIBLE = [0.05, 0.1, 0.2] as const;
const PRICES = [1, 1.5, 2, 3] as const;

export const VARIANTS: readonly Variant[] = SHAPES.flatMap((shapes) =>
  MEMORIES.flatMap((memory) =>
    VISIBLE.flatMap((visible) => PRICES.map((price) => ({ shapes, memory, visible, price }))),
  ),
);

/** One number of changes, its places, and for each memory and dimension the variance that is left. */
interface Candidate {
  readonly shape: Shape;
  readonly changes: readonly number[];
  readonly variances: ReadonlyMap<number, readonly number[]>;
}

/** Where each variant finds changes in a series (of one or several dimensions) whose spread is 1. */
export function changesByVariant(dimensions: readonly Float64Array[], most: number): (readonly number[])[] {
  const candidates = (["level", "line"] as const).flatMap((shape) => candidatesFor(dimensions, shape, most));
  return VARIANTS.map((variant) => choose(candidates, variant, dimensions));
}

function candidatesFor(dimensions: readonly Float64Array[], shape: Shape, most: number): Candidate[] {
  return segmentations(dimensions, shape, most).map((changes) => {
    const left = dimensions.map((values) => residualsOf(values, changes, shape));
    const variances = MEMORIES.map((memory) => [memory, left.map((one) => innovation(one, changes, memory))] as const);
    return { shape, changes, variances: new Map(variances) };
  });
}

/** The variance of what is new in each residual, when a part of it is carried over from the one before (within a stretch). */
function innovation(residuals: Float64Array, changes: readonly number[], most: number): number {
  const stretches = stretchesOf(residuals.length, changes);
  let [product, squares] = [0, 0];
  for (const [from, to] of stretches) {
    for (let at = from; at < to; at++) {
      squares += (residuals[at] ?? 0) ** 2;
      if (at > from) product += (residuals[at] ?? 0) * (residuals[at - 1] ?? 0);
    }
  }
  if (squares === 0) return 0;
  const carried = Math.min(most, Math.max(0, product / squares));
  let sum = 0;
  for (const [from, to] of stretches) {
    sum += (residuals[from] ?? 0) ** 2 * (1 - carried * carried);
    for (let at = from + 1; at < to; at++) sum += ((residuals[at] ?? 0) - carried * (residuals[at - 1] ?? 0)) ** 2;
  }
  return sum / residuals.length;
}

/** The number of changes with the least n ln(variance) + price · numbers · ln n. */
function choose(
  candidates: readonly Candidate[],
  { shapes, memory, visible, price }: Variant,
  dimensions: readonly Float64Array[],
): readonly number[] {
  const length = dimensions[0]?.length ?? 0;
  let best: readonly number[] = [];
  let least = Infinity;
  for (const { shape, changes, variances } of candidates) {
    if (!shapes.includes(shape)) continue;
    const fit = (variances.get(memory) ?? []).reduce((sum, one) => sum + ln(one + visible * visible), 0);
    const numbers = (changes.length + 1) * NUMBERS[shape] * dimensions.length + changes.length;
    const criterion = length * fit + price * numbers * ln(length);
    if (criterion < least) [best, least] = [changes, criterion];
  }
  return best;
}
