import { generatorOf } from "../../../ground/chance";
import type { Graph } from "../graph";
import { quadTreeOf } from "./quad-tree";

/** Where the nodes of a graph are drawn, in their order: 0 … 1 both ways. */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Turns of a small graph and of a large one: so many nodes and ties are moved in all. */
const [FEWEST, MOST] = [70, 300];
const WORK = 1_200_000;
const GRAVITY = 0.6;
/** How strongly nodes keep apart; ties pull by their length. */
const PUSH = 2;
/** So far a node moves at most in the first turn, of the whole's width when it begins; less each turn. */
const STEP = 0.1;
const SLICE = 10;

/**
 * Where the nodes of a graph are drawn so that what is tied lies together: nodes push each other away by how many ties they have, ties pull, and
 * everything is drawn to the middle (the forces of ForceAtlas2: Jacomy et al. 2014; the cooling of Fruchterman and Reingold 1991). What is laid out is a
 * picture, and no measure: distances mean nothing of their own. The same graph and seed give the same picture everywhere.
 * Yields how much of it is done, 0 … 1.
 */
export function* layOut(graph: Graph, seed: string): Generator<number, Layout, undefined> {
  const count = graph.names.length;
  const width = Math.sqrt(Math.max(1, count)) * 10;
  const chance = generatorOf(seed);
  const x = Float64Array.from({ length: count }, () => (chance.next() - 0.5) * width);
  const y = Float64Array.from({ length: count }, () => (chance.next() - 0.5) * width);
  const masses = Float64Array.from({ length: count }, (_, n) => 1 + degreeOf(graph, n));
  const turns = Math.max(FEWEST, Math.min(MOST, Math.floor(WORK / (count + graph.neighbours.length + 1))));
  for (let turn = 0; turn < turns; turn++) {
    move(graph, x, y, masses, STEP * width * (1 - turn / turns));
    if (turn % SLICE === SLICE - 1) yield (turn + 1) / turns;
  }
  return within(x, y);
}

const degreeOf = (graph: Graph, n: number): number => (graph.starts[n + 1] ?? 0) - (graph.starts[n] ?? 0);

function move(graph: Graph, x: Float64Array, y: Float64Array, masses: Float64Array, most: number): void {
  const tree = quadTreeOf(x, y, masses);
  const [toX, toY] = [new Float64Array(x.length), new Float64Array(x.length)];
  const push = new Float64Array(2);
  for (let n = 0; n < x.length; n++) {
    const mass = masses[n] ?? 1;
    tree.pushOn(n, PUSH * mass, push);
    const far = lengthOf(x[n] ?? 0, y[n] ?? 0) || 1;
    let forceX = (push[0] ?? 0) - (GRAVITY * mass * (x[n] ?? 0)) / far;
    let forceY = (push[1] ?? 0) - (GRAVITY * mass * (y[n] ?? 0)) / far;
    for (let at = graph.starts[n] ?? 0; at < (graph.starts[n + 1] ?? 0); at++) {
      const other = graph.neighbours[at] ?? 0;
      // What is tied ten times does not lie on top of each other.
      const pull = Math.sqrt(graph.weights[at] ?? 1);
      forceX += pull * ((x[other] ?? 0) - (x[n] ?? 0));
      forceY += pull * ((y[other] ?? 0) - (y[n] ?? 0));
    }
    const force = lengthOf(forceX, forceY);
    // Heavy nodes move less, so that they do not swing to and fro.
    const step = force > 0 ? Math.min(most, force / mass) / force : 0;
    toX[n] = (x[n] ?? 0) + forceX * step;
    toY[n] = (y[n] ?? 0) + forceY * step;
  }
  x.set(toX);
  y.set(toY);
}

function within(x: Float64Array, y: Float64Array): Layout {
  const fit = (values: Float64Array): Float64Array => {
    let [least, most] = [Infinity, -Infinity];
    for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
    const span = most - least;
    return values.map((value) => (span > 0 ? (value - least) / span : 0.5));
  };
  return { x: fit(x), y: fit(y) };
}

const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y);
