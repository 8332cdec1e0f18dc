import { type Compared, type Frame, compareOption } from "../../domain/casework/comparison";
import type { Alternative } from "../../storage/reading";

/** An option of a case, held against its frame. */
export interface Option extends Compared {
  readonly alternative: Alternative;
  /** The part by which the frame names it; its own where the frame does not have it. */
  readonly node: string;
  readonly name: string;
  readonly isTicked: boolean;
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
}

/** Holds each subject of a case against the frame; what was joined after framing is one, by whichever part the frame names it. */
export function holdOptions(alternatives: readonly Alternative[], frame: Frame, asOf: string): Held {
  const options = alternatives.map((alternative): Option => {
    const { parts, node, name, evidence } = alternative;
    const named = frame.alternatives.find((one) => one === node || parts.includes(one));
    const compared = compareOption(frame, evidence, asOf);
    return { alternative, node: named ?? node, name, isTicked: named !== undefined, ...compared };
  });
  const byNode = new Map(options.filter(({ isTicked }) => isTicked).map((option) => [option.node, option]));
  const ticked = frame.alternatives.flatMap((node) => byNode.get(node) ?? []);
  const known = new Set(alternatives.flatMap(({ node, parts }) => [node, ...parts]));
  return {
    options,
    inside: ticked.filter(({ isOut }) => !isOut),
    out: ticked.filter(({ isOut }) => isOut),
    gone: frame.alternatives.filter((node) => !known.has(node)),
  };
}

/** How a case is laid out before anybody has: all of its subjects, and nothing that matters yet. */
export const firstFrame = (alternatives: readonly Alternative[], most: number): Frame => ({
  alternatives: alternatives.slice(0, most).map(({ node }) => node),
  criteria: [],
  limits: [],
});
