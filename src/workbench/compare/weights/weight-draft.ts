import type { Criterion, Weighing, Weights } from "../../../domain/casework/comparison";
import { fixedWeights } from "../../../domain/casework/ranking";

/** Weights that are being found, as their form holds them. */
export interface WeightDraft {
  readonly how: Weighing;
  /** By criterion; of swings and points. */
  readonly points: ReadonlyMap<string, number>;
  /** The criteria's ids, the one that matters most first; of order alone. */
  readonly order: readonly string[];
}

/** Nobody has said yet that one matters more than another. */
const EQUAL = 100;

/** The form as it begins: with the weights that were fixed last, as far as they are of criteria that there are. */
export function beginWeights(criteria: readonly Criterion[], last: Weights | undefined): WeightDraft {
  const before = new Map(last?.of.map(({ criterionId, points }) => [criterionId, points]) ?? []);
  const ids = criteria.map(({ criterionId }) => criterionId);
  const isOrder = last?.how === "order";
  const rank = (id: string): number => before.get(id) ?? Number.POSITIVE_INFINITY;
  return {
    how: last?.how ?? "swing",
    points: new Map(ids.map((id) => [id, isOrder ? EQUAL : (before.get(id) ?? EQUAL)])),
    // Those that are equal, or new, stay in the order of the criteria.
    order: isOrder ? [...ids].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b))) : ids,
  };
}

/** The weights as they would be fixed. */
export const weightsOf = ({ how, points, order }: WeightDraft, criteria: readonly Criterion[]): Weights => ({
  how,
  of: criteria.map(({ criterionId }) => ({
    criterionId,
    points: how === "order" ? order.indexOf(criterionId) + 1 : (points.get(criterionId) ?? 0),
  })),
});

/** What stands in the way of fixing them: all are nothing, or the greatest swing has not the 100 that the others are shares of. */
export function weightsProblem({ how, of }: Weights): "nothing" | "no-hundred" | undefined {
  if (how === "order") return undefined;
  const most = Math.max(0, ...of.map(({ points }) => points));
  if (!(most > 0)) return "nothing";
  return how === "swing" && most !== 100 ? "no-hundred" : undefined;
}

/** Each criterion's share of the whole, in the order of the criteria; nothing where weights come to nothing. */
export function sharesOf({ how, of }: Weights, criteria: readonly Criterion[]): readonly number[] | undefined {
  const points = criteria.map(({ criterionId }) => of.find((one) => one.criterionId === criterionId)?.points ?? 0);
  if (points.length === 0 || !points.some((one) => one > 0)) return undefined;
  return fixedWeights(how === "order" ? { kind: "order", ranks: points } : { kind: "points", points }, points.length);
}
