import type { ComponentChildren, TargetedEvent } from "preact";
import { useMemo } from "preact/hooks";
import type { ShowFacts } from "../control/show-facts";
import type { KeyedFact } from "../state/keyed-fact";

interface Props {
  readonly facts: readonly KeyedFact[];
  readonly shows: ShowFacts;
  readonly children: ComponentChildren;
}

/**
 * Outlines on the page the fact whose line the pointer rests on, or whose show button has the focus. One pair of eyes for
 * all lines: there may be hundreds.
 */
export function Pointing({ facts, shows, children }: Props) {
  const byKey = useMemo(() => new Map(facts.map(({ key, fact }) => [key, fact])), [facts]);
  const point = (line: Element | null) => {
    const key = line?.getAttribute("data-fact") ?? "";
    const fact = byKey.get(key);
    if (fact) shows.outline(key, fact);
    else shows.leave();
  };
  return (
    <div
      onPointerOver={(event) => {
        // A finger that scrolls the list points at nothing.
        if (event.pointerType !== "touch") point(lineOf(event));
      }}
      onPointerLeave={shows.leave}
      onFocusIn={(event) => {
        if (event.target instanceof Element && event.target.matches("[data-show]")) point(lineOf(event));
      }}
      onFocusOut={shows.leave}
      onKeyDown={({ key }) => {
        if (key === "Escape") shows.clear();
      }}
    >
      {children}
    </div>
  );
}

const lineOf = ({ target }: TargetedEvent): Element | null =>
  target instanceof Element ? target.closest("[data-fact]") : null;
