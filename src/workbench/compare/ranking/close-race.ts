import type { Ranking } from "../../../domain/casework/ranking";

/** Where the one that comes first most often does so in fewer tries than this, they are too close to decide on. */
const CLEAR = 0.75;

/** Two that are too close to decide on; alternatives and criteria counted from 0. */
export interface CloseRace {
  /** The one that comes first most often, and the one that does next. */
  readonly between: readonly [number, number];
  /** In which share of tries each comes first. */
  readonly shares: readonly [number, number];
  /** What is unknown of either, by which the order can turn. */
  readonly open: readonly { readonly alternative: number; readonly criterion: number }[];
}

/** Whether the first place is too close to decide on; undefined where it is clear, or nobody else is there. */
export function closeRace({
  acceptability,
  unknown,
}: Pick<Ranking, "acceptability" | "unknown">): CloseRace | undefined {
  const firsts = acceptability.map((ranks, alternative) => ({ alternative, share: ranks[0] ?? 0 }));
  const [one, other] = [...firsts].sort((a, b) => b.share - a.share || a.alternative - b.alternative);
  if (!one || !other || one.share >= CLEAR) return undefined;
  const open = [one, other].flatMap(({ alternative }) =>
    (unknown[alternative] ?? []).map((criterion) => ({ alternative, criterion })),
  );
  return { between: [one.alternative, other.alternative], shares: [one.share, other.share], open };
}
