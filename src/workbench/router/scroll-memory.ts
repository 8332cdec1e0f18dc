const PREFIX = "scroll:";
// In frames.
const TRIES = 90;
const STEADY = 20;

interface Visit {
  readonly visit: string;
}

const isVisit = (state: unknown): state is Visit => typeof state === "object" && state !== null && "visit" in state;

/** The name of this stop in the tab's history; a stop seen for the first time gets one. */
export function nameVisit(newName: () => string): { readonly visit: string; readonly isReturn: boolean } {
  const state: unknown = history.state;
  if (isVisit(state)) return { visit: state.visit, isReturn: true };
  const visit = newName();
  history.replaceState({ visit } satisfies Visit, "");
  return { visit, isReturn: false };
}

/** Remember for the tab's life how far a stop was scrolled. */
export function rememberScroll(visit: string): void {
  sessionStorage.setItem(PREFIX + visit, String(window.scrollY));
}

/**
 * Scroll to where a stop was left. Its content may still be on its way, and what was shown before may still stand there:
 * so this goes on until the place has held for a moment, for about a second, or until the official scrolls.
 */
export function restoreScroll(visit: string): void {
  // Read once: while content is missing, the browser's own clamping is remembered too.
  const top = Number(sessionStorage.getItem(PREFIX + visit) ?? 0);
  const stop = new AbortController();
  for (const act of ["wheel", "touchstart", "pointerdown", "keydown"])
    window.addEventListener(
      act,
      () => {
        stop.abort();
      },
      { signal: stop.signal, passive: true },
    );
  holdAt(top, TRIES, STEADY, stop);
}

function holdAt(top: number, triesLeft: number, steadyLeft: number, stop: AbortController): void {
  if (stop.signal.aborted) return;
  if (triesLeft === 0 || steadyLeft === 0) {
    stop.abort();
    return;
  }
  const isThere = Math.abs(window.scrollY - top) <= 2;
  if (!isThere) window.scrollTo(0, top);
  requestAnimationFrame(() => {
    holdAt(top, triesLeft - 1, isThere ? steadyLeft - 1 : STEADY, stop);
  });
}
