import { useEffect } from "preact/hooks";

const TYPING = "input, textarea, select, [contenteditable], dialog[open]";

/**
 * Single keys that work where nobody is typing and no dialog is open. A true answer says that the key was used. The frame hears of what
 * no view has used (`from` the window, which hears last).
 */
export function useShortcuts(onKey: (key: string) => boolean, from: Document | Window = document): void {
  useEffect(() => {
    const listener = (event: Event) => {
      if (!(event instanceof KeyboardEvent)) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      if (onKey(event.key)) event.preventDefault();
    };
    from.addEventListener("keydown", listener);
    return () => {
      from.removeEventListener("keydown", listener);
    };
  });
}
