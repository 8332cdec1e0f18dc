import { type RankRequest, fixedWeights } from "../../../domain/casework/ranking";

/** Another answer in one cell; options and criteria counted from 0. */
export interface OtherCell {
  readonly option: number;
  readonly criterion: number;
  readonly value: number;
}

/** What is supposed, and nowhere written down. */
export interface Supposed {
  /** Points from 0 to 100, by criterion. */
  readonly points: readonly number[];
  readonly cell: OtherCell | undefined;
}

/** Where supposing begins: at the weights that were fixed. Of an order alone its shares, the greatest as 100. */
export function fixedPoints({ weights, criteria }: RankRequest): readonly number[] {
  if (weights.kind === "points") return weights.points;
  const shares = fixedWeights(weights, criteria.length);
  const most = Math.max(...shares);
  return shares.map((share) => Math.round((share / most) * 100));
}

/** The request as it would be. What is not supposed otherwise stays as it was fixed and measured. */
export function supposing(request: RankRequest, { points, cell }: Supposed): RankRequest {
  const isMoved = points.some((one, n) => one !== fixedPoints(request)[n]);
  const { weights } = request;
  const band = weights.kind === "points" && weights.band !== undefined ? { band: weights.band } : {};
  return {
    ...request,
    weights: isMoved ? { kind: "points", points, ...band } : weights,
    cells: cell
      ? request.cells.map((row, option) =>
          option === cell.option
            ? row.map((one, criterion) => (criterion === cell.criterion ? { value: cell.value, quantiles: null } : one))
            : row,
        )
      : request.cells,
  };
}

/** Whether anything is supposed at all. */
export const isSupposed = (request: RankRequest, { points, cell }: Supposed): boolean =>
  cell !== undefined || points.some((one, n) => one !== fixedPoints(request)[n]);
