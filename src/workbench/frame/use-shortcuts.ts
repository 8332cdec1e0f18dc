import { useEffect } from "preact/hooks";

const TYPING = "input, textarea, select, [contenteditable], dialog[open]";

/** Single keys that work where nobody is typing and no dialog is open. A true answer says that the key was used. */
export function useShortcuts(onKey: (key: string) => boolean): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      if (onKey(event.key)) event.preventDefault();
    };
    document.addEventListener("keydown", listener);
    return () => {
      document.removeEventListener("keydown", listener);
    };
  });
}
