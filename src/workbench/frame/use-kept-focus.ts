import { useEffect } from "preact/hooks";

/**
 * Where a press makes its own button go away, the focus would fall to the page's beginning. It goes to what was just
 * said instead, with the way to take it back, or to the view's heading.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const observer = new MutationObserver(() => {
      if (document.activeElement !== document.body || !last || last.isConnected) return;
      last = null;
      const said = document.querySelector<HTMLElement>(".status-line button");
      (said ?? document.querySelector<HTMLElement>("h1"))?.focus({ preventScroll: true });
    });
    document.addEventListener("focusin", remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, []);
}
