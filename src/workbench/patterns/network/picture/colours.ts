import { NODE_KINDS, type NodeKind } from "../../../../domain/analysis/networks";
import type { Colours } from "./scene";

export const GROUPS = 8;

/** The colours of a legend's swatches, as the browser works them out at the moment. */
export function coloursIn(legend: HTMLElement): Colours {
  const of = (name: string): string => {
    const swatch = legend.querySelector(`.network-${name}`);
    return swatch ? getComputedStyle(swatch).backgroundColor : "#808080";
  };
  const kind = (one: NodeKind): readonly [NodeKind, string] => [one, of(one)];
  return {
    ink: of("ink"),
    paper: of("paper-colour"),
    tie: of("tie"),
    faded: of("faded"),
    chosen: of("is-chosen"),
    kinds: Object.fromEntries(NODE_KINDS.map(kind)) as Record<NodeKind, string>,
    groups: Array.from({ length: GROUPS }, (_, n) => of(`group-${n + 1}`)),
  };
}
