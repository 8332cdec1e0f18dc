import { useEffect, useRef } from "preact/hooks";

/** Ctrl+Enter (or Cmd+Enter) captures from anywhere in the panel, but not through an open dialog. */
export function useCaptureShortcut(capture: () => void): void {
  const latest = useRef(capture);
  latest.current = capture;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      // Enter within a composition belongs to the input method.
      if (event.isComposing || event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", hear);
    return () => {
      document.removeEventListener("keydown", hear);
    };
  }, []);
}
