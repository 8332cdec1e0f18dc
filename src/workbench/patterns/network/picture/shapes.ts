import type { NodeKind } from "../../../../domain/analysis/networks";

/** Corners of a kind's shape on a circle of radius 1, clockwise from the top; none where it is the circle itself. */
export const CORNERS: Readonly<Record<NodeKind, readonly (readonly [x: number, y: number])[]>> = {
  subject: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  author: [],
  source: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  owner: [
    [0, -1.2],
    [1.1, 0.8],
    [-1.1, 0.8],
  ],
  tag: [
    [-1.2, -0.6],
    [1.2, -0.6],
    [1.2, 0.6],
    [-1.2, 0.6],
  ],
};
