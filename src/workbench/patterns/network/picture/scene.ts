import type { FoundNetwork, FoundNode, NodeKind } from "../../../../domain/analysis/networks";
import type { Chosen } from "../chosen/chosen";
import type { NameOf } from "../node-words";

export interface DrawnNode {
  readonly key: string;
  readonly kind: NodeKind;
  readonly name: string;
  /** 0 … 1, downwards. */
  readonly x: number;
  readonly y: number;
  /** The radius in CSS pixels. */
  readonly size: number;
  readonly colour: string;
  readonly isFaded: boolean;
  readonly isChosen: boolean;
}

export interface DrawnTie {
  readonly from: DrawnNode;
  readonly to: DrawnNode;
  readonly width: number;
  readonly isFaded: boolean;
  readonly isChosen: boolean;
}

/** What is drawn, in the colours of the page. */
export interface Scene {
  /** The largest last: drawn over the others. */
  readonly nodes: readonly DrawnNode[];
  readonly ties: readonly DrawnTie[];
  readonly colours: Colours;
}

/** Colours as the page has them at the moment, worked out by the browser. */
export interface Colours {
  readonly ink: string;
  readonly paper: string;
  readonly tie: string;
  readonly faded: string;
  readonly chosen: string;
  readonly kinds: Readonly<Record<NodeKind, string>>;
  readonly groups: readonly string[];
}

/** A drawing that stands on the page. */
export interface Drawing {
  readonly show: (scene: Scene) => void;
  /** By 2 nearer, by 0.5 farther; 0 shows all. There is none where a drawing stands still. */
  readonly zoom?: (by: number) => void;
  readonly end: () => void;
}

export type Draw = (on: HTMLElement, onPressed: (what: Chosen) => void) => Drawing;

/** More ties than this are a grey sheet: the strongest are drawn. */
const MOST_TIES = 20_000;
const [LEAST_SIZE, MORE_SIZE] = [4, 10];

interface Asked {
  readonly network: FoundNetwork;
  readonly isIn: (node: FoundNode) => boolean;
  readonly chosen: Chosen | undefined;
  readonly nameOf: NameOf;
  readonly colours: Colours;
  readonly byGroup: boolean;
}

export function sceneOf({ network, isIn, chosen, nameOf, colours, byGroup }: Asked): Scene {
  const most = Math.max(1, ...network.nodes.slice(0, 1000).map(({ degree }) => degree));
  const drawn = network.nodes.map(
    (node): DrawnNode | undefined =>
      node.spot && {
        key: node.key,
        kind: node.kind,
        name: nameOf(node),
        ...node.spot,
        size: LEAST_SIZE + MORE_SIZE * Math.sqrt(Math.min(1, node.degree / most)),
        colour: byGroup ? (colours.groups[node.community] ?? colours.tie) : colours.kinds[node.kind],
        isFaded: !isIn(node),
        isChosen: isChosen(node.key, chosen),
      },
  );
  const ties = network.ties.slice(0, MOST_TIES).flatMap(({ a, b, weight }): DrawnTie[] => {
    const [from, to] = [drawn[a], drawn[b]];
    if (!from || !to) return [];
    return [
      {
        from,
        to,
        width: Math.min(5, Math.sqrt(weight)),
        isFaded: from.isFaded || to.isFaded,
        isChosen:
          chosen !== undefined && ("node" in chosen ? from.isChosen || to.isChosen : from.isChosen && to.isChosen),
      },
    ];
  });
  return { nodes: drawn.filter((node) => node !== undefined).sort((a, b) => a.size - b.size), ties, colours };
}

function isChosen(key: string, chosen: Chosen | undefined): boolean {
  if (!chosen) return false;
  return "node" in chosen ? chosen.node === key : chosen.from === key || chosen.to === key;
}
