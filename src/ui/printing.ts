import { options } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

type Told = (isPrinting: boolean) => void;

const listeners = new Set<Told>();
let isPrinting = false;

/**
 * Hears when a page is printed. The browser takes the page as it stands right after the event: whatever is drawn for it
 * must be drawn by then, also what only comes with it.
 */
export function hearPrinting(target: EventTarget): void {
  const tell = (now: boolean): void => {
    const later = options.debounceRendering?.bind(options);
    options.debounceRendering = (draw) => {
      draw();
    };
    try {
      isPrinting = now;
      for (const listener of listeners) listener(now);
    } finally {
      if (later === undefined) delete options.debounceRendering;
      else options.debounceRendering = later;
    }
  };
  target.addEventListener("beforeprint", () => {
    tell(true);
  });
  target.addEventListener("afterprint", () => {
    tell(false);
  });
}

/** Whether the page is being printed: on paper nobody can press for more. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(isPrinting);
  useLayoutEffect(() => {
    listeners.add(setPrinting);
    return () => {
      listeners.delete(setPrinting);
    };
  }, []);
  return printing;
}
