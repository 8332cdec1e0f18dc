import { type Cell, type Frame, type LaidOut, type Met, layOut } from "../../domain/casework/comparison";
import type { Alternative } from "../../storage/reading";

/** An option of a case. What is not ticked is not measured. */
export interface Option {
  readonly alternative: Alternative;
  /** The part by which the frame names it; its own where the frame does not have it. */
  readonly node: string;
  readonly name: string;
  readonly isTicked: boolean;
  /** By criterion, in the frame's order. */
  readonly cells: readonly Cell[];
  /** By limit, in the frame's order. */
  readonly met: readonly Met[];
}

/** The options of a case by how they fare. */
export interface Held {
  /** All of them, as the case has them. */
  readonly options: readonly Option[];
  /** Those that are compared: ticked, and outside of no limit for certain. In the frame's order. */
  readonly inside: readonly Option[];
  /** Ticked, and outside of a limit. */
  readonly out: readonly Option[];
  /** Nodes of the frame of which the case has nothing any more. */
  readonly gone: readonly string[];
  /** The ticked ones as they are ranked. */
  readonly laidOut: LaidOut;
}

/** Holds each subject of a case against the frame; what was joined after framing is one, by whichever part the frame names it. */
export function holdOptions(alternatives: readonly Alternative[], frame: Frame, asOf: string): Held {
  const nodeOf = new Map<Alternative, string>();
  for (const node of frame.alternatives) {
    const found = alternatives.find((one) => one.node === node || one.parts.includes(node));
    if (found && !nodeOf.has(found)) nodeOf.set(found, node);
  }
  const ticked = [...nodeOf.keys()];
  const { criteria, limits } = frame;
  const laidOut = layOut({ criteria, limits, evidence: ticked.map(({ evidence }) => evidence), asOf });
  const optionOf = (alternative: Alternative): Option => {
    const n = ticked.indexOf(alternative);
    const node = nodeOf.get(alternative);
    return {
      alternative,
      node: node ?? alternative.node,
      name: alternative.name,
      isTicked: node !== undefined,
      cells: laidOut.cells[n] ?? [],
      met: laidOut.met[n] ?? [],
    };
  };
  const compared = ticked.map(optionOf);
  const within = new Set(laidOut.within);
  const known = new Set(alternatives.flatMap(({ node, parts }) => [node, ...parts]));
  return {
    options: alternatives.map(optionOf),
    inside: compared.filter((_, n) => within.has(n)),
    out: compared.filter((_, n) => !within.has(n)),
    gone: frame.alternatives.filter((node) => !known.has(node)),
    laidOut,
  };
}

/** How a case is laid out before anybody has: all of its subjects, and nothing that matters yet. */
export const firstFrame = (alternatives: readonly Alternative[], most: number): Frame => ({
  alternatives: alternatives.slice(0, most).map(({ node }) => node),
  criteria: [],
  limits: [],
});
