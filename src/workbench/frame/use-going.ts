import { useEffect, useState } from "preact/hooks";

/** So long is what was said readable, and so long can it be taken back. In milliseconds. */
const READ = 10_000;
const TAKE_BACK = 60_000;

/**
 * Has what was said go by itself; later where there is something to press. Nothing goes from under a pointer or a focus: the answer is
 * what tells of them.
 */
export function useGoing(said: { readonly undo?: unknown } | undefined, go: () => void) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!said || held) return;
    const timer = setTimeout(go, said.undo ? TAKE_BACK : READ);
    return () => {
      clearTimeout(timer);
    };
  }, [said, held]);
  const hold = () => {
    setHeld(true);
  };
  const release = () => {
    setHeld(false);
  };
  return { onPointerEnter: hold, onPointerLeave: release, onFocusIn: hold, onFocusOut: release };
}
