import { useEffect } from "preact/hooks";

const TYPING = "input:not([type=checkbox], [type=radio], [type=range]), textarea, select, dialog[open]";

/** Ctrl+Z (⌘Z) where nobody is typing. */
export function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || event.defaultPrevented || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener("keydown", listener);
    return () => {
      document.removeEventListener("keydown", listener);
    };
  });
}
