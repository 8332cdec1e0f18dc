import { useEffect, useState } from "preact/hooks";
import { type RankFault, type RankRequest, type Ranking } from "../../../domain/casework/ranking";
import type { Result } from "../../../domain/ground/result";
import { newRanker } from "../../../platform";
import { useWorkbench } from "../../frame/workbench";

interface Ranked {
  readonly of: RankRequest;
  readonly outcome: Result<Ranking, RankFault>;
}

export interface RankedNow {
  /** The latest there is, though it may be of an earlier request. */
  readonly outcome: Result<Ranking, RankFault> | undefined;
  readonly isOld: boolean;
}

/**
 * The ranking of a request, made in a worker; while another is made the one before it stays, as long as it is of the same
 * alternatives. The request must be kept from render to render while it stays the same.
 */
export function useRanking(request: RankRequest | undefined): RankedNow {
  const { onUnreadable } = useWorkbench();
  const [ranker] = useState(() => newRanker());
  const [ranked, setRanked] = useState<Ranked>();
  useEffect(() => () => ranker.stop(), [ranker]);
  useEffect(() => {
    if (!request) return;
    ranker.rank(request).then((outcome) => {
      if (outcome) setRanked({ of: request, outcome });
    }, onUnreadable);
  }, [request]);
  const isOf = (one: Ranked): boolean =>
    one.of.cells.length === request?.cells.length && one.of.criteria.length === request.criteria.length;
  return request && ranked && isOf(ranked)
    ? { outcome: ranked.outcome, isOld: ranked.of !== request }
    : { outcome: undefined, isOld: request !== undefined };
}
