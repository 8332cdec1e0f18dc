import type { Move } from "../../domain/evidence/reading";

export interface Heard {
  point(x: number, y: number): void;
  pick(): void;
  cancel(): void;
  move(way: Move): void;
}

const SWALLOWED = [
  "pointerdown",
  "pointerup",
  "pointercancel",
  "mousedown",
  "mouseup",
  "click",
  "dblclick",
  "auxclick",
  "contextmenu",
  "keyup",
  "keypress",
] as const;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  ArrowUp: "wider",
  ArrowDown: "narrower",
  "+": "wider",
  "-": "narrower",
};

/**
 * Hear the pointer and the keys before the page does, and keep them from it: pointing must not open a link or send a
 * form. Returns the way to stop.
 */
export function listen(heard: Heard): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: false, signal: stop.signal };
  const on = <E extends Event>(name: string, act: (event: E) => void): void => {
    addEventListener(
      name,
      (event) => {
        if (!event.isTrusted) return;
        act(event as E);
      },
      options,
    );
  };
  on<PointerEvent>("pointermove", ({ clientX, clientY }) => {
    heard.point(clientX, clientY);
  });
  for (const name of SWALLOWED)
    on(name, (event) => {
      swallow(event);
      if (event instanceof PointerEvent && name === "pointerdown") heard.point(event.clientX, event.clientY);
      if (name === "click") heard.pick();
    });
  on<KeyboardEvent>("keydown", (event) => {
    onKey(event, heard);
  });
  return () => {
    stop.abort();
  };
}

function onKey(event: KeyboardEvent, heard: Heard): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const move = Object.hasOwn(MOVES, event.key) ? MOVES[event.key] : undefined;
  if (move !== undefined) heard.move(move);
  else if (event.key === "Enter") heard.pick();
  else if (event.key === "Escape") heard.cancel();
  else if (event.key !== "Tab") return;
  swallow(event);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
