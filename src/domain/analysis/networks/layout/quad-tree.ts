/** Points with weights, in squares within squares, so that what is far away counts as one (Barnes and Hut 1986). */
export interface QuadTree {
  /**
   * What all other points do to one: for each the given strength times its weight, away from it, over the distance.
   * Written into `into` as x and y.
   */
  pushOn(n: number, strength: number, into: Float64Array): void;
}

/** A square that looks smaller than this from where one stands (side over distance) counts as one point. */
const SMALL = 1.4;
/** Points that coincide would be parted for ever. */
const DEEPEST = 24;
const NEAR = 1e-9;

/** Cells as flat lists, of which more are had when they do not last. */
interface Cells {
  first: Int32Array;
  point: Int32Array;
  weight: Float64Array;
  x: Float64Array;
  y: Float64Array;
}

const emptyCells = (count: number): Cells => ({
  first: new Int32Array(count).fill(-1),
  point: new Int32Array(count).fill(-1),
  weight: new Float64Array(count),
  x: new Float64Array(count),
  y: new Float64Array(count),
});

function grown(cells: Cells): Cells {
  const more = emptyCells(2 * cells.first.length);
  more.first.set(cells.first);
  more.point.set(cells.point);
  more.weight.set(cells.weight);
  more.x.set(cells.x);
  more.y.set(cells.y);
  return more;
}

export function quadTreeOf(x: Float64Array, y: Float64Array, weights: Float64Array): QuadTree {
  let cells = emptyCells(Math.max(64, 4 * x.length));
  let used = 1;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let n = 0; n < x.length; n++) {
    [left, right] = [Math.min(left, x[n] ?? 0), Math.max(right, x[n] ?? 0)];
    [top, bottom] = [Math.min(top, y[n] ?? 0), Math.max(bottom, y[n] ?? 0)];
  }
  const side = Math.max(right - left, bottom - top, NEAR);

  const count = (cell: number, n: number): void => {
    const weight = weights[n] ?? 0;
    cells.weight[cell] = (cells.weight[cell] ?? 0) + weight;
    cells.x[cell] = (cells.x[cell] ?? 0) + weight * (x[n] ?? 0);
    cells.y[cell] = (cells.y[cell] ?? 0) + weight * (y[n] ?? 0);
  };
  const part = (cell: number): void => {
    if (used + 4 > cells.first.length) cells = grown(cells);
    cells.first[cell] = used;
    used += 4;
  };
  const put = (n: number): void => {
    let [cell, half, midX, midY] = [0, side / 2, left + side / 2, top + side / 2];
    const childFor = (point: number): number =>
      (cells.first[cell] ?? 0) + ((x[point] ?? 0) >= midX ? 1 : 0) + ((y[point] ?? 0) >= midY ? 2 : 0);
    for (let depth = 0; ; depth++) {
      count(cell, n);
      if (cells.first[cell] === -1) {
        const there = cells.point[cell] ?? -1;
        if (there === -1 && (cells.weight[cell] ?? 0) === (weights[n] ?? 0)) {
          cells.point[cell] = n;
          return;
        }
        if (depth >= DEEPEST) return;
        part(cell);
        cells.point[cell] = -1;
        const child = childFor(there);
        cells.point[child] = there;
        count(child, there);
      }
      const next = childFor(n);
      half /= 2;
      midX += (x[n] ?? 0) >= midX ? half : -half;
      midY += (y[n] ?? 0) >= midY ? half : -half;
      cell = next;
    }
  };
  for (let n = 0; n < x.length; n++) put(n);

  // Each square waits with three more of its kind, at each depth.
  const waiting = new Int32Array(4 * (DEEPEST + 2));
  const sides = new Float64Array(waiting.length);
  return {
    pushOn(n, strength, into) {
      const [ownX, ownY] = [x[n] ?? 0, y[n] ?? 0];
      let [pushX, pushY] = [0, 0];
      waiting[0] = 0;
      sides[0] = side;
      for (let end = 1; end > 0;) {
        const cell = waiting[--end] ?? 0;
        const width = sides[end] ?? 0;
        const weight = cells.weight[cell] ?? 0;
        if (weight === 0 || cells.point[cell] === n) continue;
        const [awayX, awayY] = [ownX - (cells.x[cell] ?? 0) / weight, ownY - (cells.y[cell] ?? 0) / weight];
        const squared = awayX * awayX + awayY * awayY;
        const first = cells.first[cell] ?? -1;
        if (first === -1 || width * width < SMALL * SMALL * squared) {
          const force = (strength * weight) / Math.max(squared, NEAR);
          pushX += awayX * force;
          pushY += awayY * force;
          continue;
        }
        for (let child = 0; child < 4; child++) {
          waiting[end] = first + child;
          sides[end++] = width / 2;
        }
      }
      into[0] = pushX;
      into[1] = pushY;
    },
  };
}
