const PREFIX = "scroll:";
const TRIES = 60;

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

/** Scroll to where a stop was left. Its content may still be on its way, so this is tried for about a second. */
export function restoreScroll(visit: string): void {
  // Read once: while content is missing, the browser's own clamping is remembered too.
  scrollWhenPossible(Number(sessionStorage.getItem(PREFIX + visit) ?? 0), TRIES);
}

function scrollWhenPossible(top: number, triesLeft: number): void {
  window.scrollTo(0, top);
  if (Math.abs(window.scrollY - top) <= 2 || triesLeft === 0) return;
  requestAnimationFrame(() => {
    scrollWhenPossible(top, triesLeft - 1);
  });
}
