import { EQUAL, type FixedPoints, fixedPoints, orderOf } from "../fixed-points";
import type { RankRequest } from "../request";
import { type ValueChange, smallestValueChange } from "./value-change";
import { type WeightChange, smallestWeightChange } from "./weight-change";

/** What would have to change for another winner. */
export interface SmallestChanges {
  /** The present first; the first given of those that are equal. */
  readonly first: number;
  /** Whether something is unknown of the present first, so that nothing can be said of what would overtake it. */
  readonly firstUnknown: boolean;
  /** Whether no single change within bounds brings any rival level, and none is level or may be by what is unknown. */
  readonly stands: boolean;
  /** The others, in their present order. */
  readonly rivals: readonly RivalChanges[];
}

/** The smallest single changes that bring one rival level with the present first; beyond each, the rival is ahead of it. */
export interface RivalChanges {
  readonly alternative: number;
  /** Points between the two; `null` where something is unknown of either. */
  readonly gap: number | null;
  /** Whether the two are level as it is. Then nothing has to change, and no change is named. */
  readonly level: boolean;
  /** Of one weight. */
  readonly weight: WeightChange | null;
  /** Of one value of the rival's own. It is then first, unless something unknown makes another one better. */
  readonly own: ValueChange | null;
  /** Of one value of the present first. */
  readonly firsts: ValueChange | null;
  /** Whether the rival is first of all once the present first falls back so far; else a third one is. */
  readonly firstsWins: boolean;
  /** Where something is unknown of the rival: how many points (0 to 100) it must have there, on the average, to come level; `null` where 100 are not enough. */
  readonly needs: number | null;
}

/**
 * For each rival the smallest change of one weight, of one value of its own and of one of the present first that brings it
 * level, all else as it is. Weights and values are those fixed and measured; nothing is drawn, and all of it is in closed form.
 * @param request one that can be ranked
 */
export function smallestChanges(request: RankRequest): SmallestChanges {
  const fixed = fixedPoints(request);
  const [first = 0, ...others] = orderOf(fixed).rankOrder;
  const firstUnknown = (fixed.totals[first] ?? null) === null;
  const rivals = others.map((rival) => changesFor(request, fixed, first, rival));
  const stands =
    !firstUnknown &&
    rivals.every(({ level, weight, own, firsts, needs }) => !level && !weight && !own && !firsts && needs === null);
  return { first, firstUnknown, stands, rivals };
}

function changesFor(request: RankRequest, fixed: FixedPoints, first: number, alternative: number): RivalChanges {
  const [ahead, behind] = [fixed.totals[first] ?? null, fixed.totals[alternative] ?? null];
  const none = {
    alternative,
    gap: null,
    level: false,
    weight: null,
    own: null,
    firsts: null,
    firstsWins: false,
    needs: null,
  };
  if (ahead === null) return none;
  if (behind === null) return { ...none, needs: neededWhereUnknown(fixed, ahead, alternative) };
  const gap = ahead - behind;
  if (gap <= EQUAL) return { ...none, gap, level: true };
  return {
    ...none,
    gap,
    weight: smallestWeightChange(fixed, first, alternative),
    own: smallestValueChange(request, fixed, alternative, gap),
    firsts: smallestValueChange(request, fixed, first, -gap),
    firstsWins: fixed.most.every((most, other) => other === first || most <= behind + EQUAL),
  };
}

function neededWhereUnknown({ least, most }: FixedPoints, ahead: number, rival: number): number | null {
  const [known = 0, possible = 0] = [least[rival], most[rival]];
  if (possible < ahead - EQUAL) return null;
  return Math.min(Math.max(((ahead - known) / (possible - known)) * 100, 0), 100);
}
