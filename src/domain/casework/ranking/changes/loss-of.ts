import { fixedPoints } from "../fixed-points";
import type { RankRequest } from "../request";

/**
 * What each alternative loses where: how many of its hundred points it falls short by each criterion, weight times what the
 * cell lacks of 100. `null` where nothing is known, and so nothing can be called lost. By alternative, then by criterion.
 * @param request one that can be ranked
 */
export function lossOf(request: RankRequest): readonly (readonly (number | null)[])[] {
  const { weights, worth } = fixedPoints(request);
  return worth.map((row) =>
    row.map((points, criterion) => (points === null ? null : (weights[criterion] ?? 0) * (100 - points))),
  );
}
