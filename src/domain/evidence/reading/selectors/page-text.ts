import type { Steps } from "../context";
import type { Dom } from "../dom";
import { isUnseen } from "../text/element-text";
import { type Characters, charactersOf } from "./characters";

/** A stretch of the page's text, in UTF-16 units: `start` belongs to it, `end` does not. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Part of one text node. */
export interface Piece extends Stretch {
  readonly node: Text;
}

/**
 * The text of a page, which quotes and positions are told in: the data of its text nodes as they are, one after the other
 * in the document's order, without those of scripts, styles, templates and `noscript`. White space is part of it.
 */
export interface PageText {
  readonly text: string;
  /** Positions of W3C selectors count characters, not the UTF-16 units of a stretch. */
  readonly characters: Characters;
  /** Where an element's own text stands; nothing where it has none. */
  readonly of: (element: Element) => Stretch | undefined;
  /** The parts of text nodes that make up a stretch, in order. */
  readonly pieces: (stretch: Stretch) => Piece[];
}

/** Beyond this a page's text is not looked at: what stands there is neither quoted nor found. */
const MOST = { nodes: 600_000, units: 20_000_000 };
const PAUSE_EVERY = 500;

/** Goes through all text of the page once, in steps. */
export function* gatherText(dom: Dom): Steps<PageText> {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const numbers = new Map<Text, number>();
  const data: string[] = [];
  let length = 0;
  for (const node of dom.texts()) {
    if (nodes.length >= MOST.nodes || length > MOST.units) break;
    if (isUnseen(dom, dom.parent(node))) continue;
    numbers.set(node, nodes.length);
    nodes.push(node);
    starts.push(length);
    data.push(node.data);
    length += node.data.length;
    if (nodes.length % PAUSE_EVERY === 0) yield;
  }
  const text = data.join("");
  /** Where the first text that counts begins, from a node on. */
  const startFrom = (node: Text | null): number => {
    for (let at = node; at !== null; at = dom.textAfter(at)) {
      const start = starts[numbers.get(at) ?? -1];
      if (start !== undefined) return start;
    }
    return text.length;
  };
  return {
    text,
    characters: charactersOf(text),
    of(element) {
      const [start, end] = [startFrom(dom.textFrom(element)), startFrom(dom.textAfter(element))];
      return start < end ? { start, end } : undefined;
    },
    pieces: (stretch) => piecesOf(stretch, nodes, starts),
  };
}

function piecesOf({ start, end }: Stretch, nodes: readonly Text[], starts: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = lastAtOrBefore(starts, start); i < nodes.length; i++) {
    const [node, from] = [nodes[i], starts[i] ?? 0];
    if (node === undefined || from >= end) break;
    const piece = { node, start: Math.max(start - from, 0), end: Math.min(end - from, node.data.length) };
    if (piece.start < piece.end) pieces.push(piece);
  }
  return pieces;
}

/** The index of the last of ascending numbers that is not above `value`; 0 where all are. */
function lastAtOrBefore(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}
