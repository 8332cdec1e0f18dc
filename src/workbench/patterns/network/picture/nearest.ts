import type { Chosen } from "../chosen/chosen";
import type { Scene } from "./scene";

/** So near, in CSS pixels, a press must be to a node's edge, or to a tie. */
const [NODE, TIE] = [8, 6];

/** What was pressed on a drawing: the nearest node, else the nearest tie; nothing where none is near. */
export function nearest(
  { nodes, ties }: Pick<Scene, "nodes" | "ties">,
  place: (spot: { readonly x: number; readonly y: number }) => readonly [number, number],
  x: number,
  y: number,
): Chosen | undefined {
  let [best, found]: [number, Chosen | undefined] = [Infinity, undefined];
  for (const node of nodes) {
    const [atX, atY] = place(node);
    const far = Math.hypot(atX - x, atY - y) - node.size;
    if (far <= NODE && far < best) [best, found] = [far, { node: node.key }];
  }
  if (found) return found;
  for (const { from, to } of ties) {
    const far = distanceToLine(place(from), place(to), x, y);
    if (far <= TIE && far < best) [best, found] = [far, { from: from.key, to: to.key }];
  }
  return found;
}

function distanceToLine(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  x: number,
  y: number,
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const long = dx * dx + dy * dy;
  const along = long === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / long));
  return Math.hypot(ax + along * dx - x, ay + along * dy - y);
}
