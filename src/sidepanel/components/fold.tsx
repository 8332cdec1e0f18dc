import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t, tn } from "../../ui/texts";
import type { FactTools } from "./fact-tools";

interface Props {
  /** What is in it, with its count: "12 facts". */
  readonly title: string;
  readonly keys: readonly string[];
  readonly tools: FactTools;
  /** Whether it is open at first. */
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

/** Facts that are folded away beneath what most people look at first; what of them is ticked or has changed is said on the fold. */
export function Fold({ title, keys, tools, isOpen, children }: Props) {
  // As it was at first: what comes later closes nothing under anybody's hand.
  const [open] = useState(isOpen);
  return (
    <details class="fold" open={open}>
      <summary>
        {title} <span class="soft small">{stateWords(keys, tools)}</span>
      </summary>
      {children}
    </details>
  );
}

function stateWords(keys: readonly string[], { ticked, standing, fresh }: FactTools): string {
  const count = (isSo: (key: string) => boolean): number => keys.filter(isSo).length;
  const inTicks = count((key) => ticked.has(key));
  const changed = count((key) => standing.get(key)?.is === "changed");
  const captured = count((key) => standing.get(key)?.is === "captured");
  const isNew = count((key) => fresh.has(key));
  const words = [
    inTicks === 0 ? t("panelFoldNoneTicked") : tn("panelFoldTicked", inTicks),
    ...(changed ? [tn("panelFoldChanged", changed)] : []),
    ...(captured ? [tn("panelFoldCaptured", captured)] : []),
    ...(isNew ? [tn("panelFoldNew", isNew)] : []),
  ];
  return `· ${words.join(", ")}`;
}
