import type { RankRequest } from "../request";
import { pointsOf, turnIntoPoints } from "../values/points-of";
import { type Generator53, generatorOf } from "../../../ground/chance";

/**
 * Draws what every cell is worth, in points, for some draws at a time: cell (alternative, criterion) of each draw goes to
 * `draw × cells + alternative × criteria + criterion`. It goes on where it was.
 */
export type DrawPoints = (into: Float64Array, count: number) => void;

/**
 * What draws the cells' points. Every cell that is not exact has chance of its own, begun with its place: how many draws are
 * made at a time, or what another cell says, changes none of its digits. A cell of which nothing is known is worth anything
 * from 0 to 100 points.
 * @param most draws at a time, at most
 */
export function drawPoints({ criteria, cells, seed }: RankRequest, most: number): DrawPoints {
  const drawers = cells.flatMap((row, alternative) =>
    criteria.map(({ values }, criterion): Drawer => {
      const cell = row[criterion] ?? { unknown: true };
      if ("unknown" in cell) return unknown(generatorFor(seed, alternative, criterion));
      if (cell.quantiles === null) return exact(pointsOf(values, cell.value));
      const draw = between(Float64Array.from(cell.quantiles), generatorFor(seed, alternative, criterion));
      return (into, from, to) => {
        draw(into, from, to);
        turnIntoPoints(values, into, from, to);
      };
    }),
  );
  const one = new Float64Array(most);
  return (into, count) => {
    for (let cell = 0; cell < drawers.length; cell++) {
      drawers[cell]?.(one, 0, count);
      for (let draw = 0, at = cell; draw < count; draw++, at += drawers.length) into[at] = one[draw] ?? 0;
    }
  };
}

type Drawer = (into: Float64Array, from: number, to: number) => void;

const generatorFor = (seed: string, alternative: number, criterion: number): Generator53 =>
  generatorOf(`value ${alternative} ${criterion} ${seed}`);

const exact =
  (points: number): Drawer =>
  (into, from, to) =>
    void into.fill(points, from, to);

const unknown =
  (chance: Generator53): Drawer =>
  (into, from, to) => {
    chance.fill(into, from, to);
    for (let at = from; at < to; at++) into[at] = (into[at] ?? 0) * 100;
  };

/** From the quantiles, straight between each two. */
function between(quantiles: Float64Array, chance: Generator53): Drawer {
  const spans = quantiles.length - 1;
  return (into, from, to) => {
    chance.fill(into, from, to);
    for (let at = from; at < to; at++) {
      const place = (into[at] ?? 0) * spans;
      const span = place | 0;
      const low = quantiles[span] ?? 0;
      into[at] = low + (place - span) * ((quantiles[span + 1] ?? low) - low);
    }
  };
}
