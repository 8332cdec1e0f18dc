import { getSession, onNavigation, onTabClosed, removeSession, setSession } from "../platform";
import { ASKED, CHANGED } from "../platform/kept";

/**
 * The official asked for the page that this tab shows. The panel hears of it and has the page read. Kept for the session,
 * not in this module: the worker may die between the gesture and the reading.
 */
export const markAsked = (tabId: number): Promise<void> => setSession(ASKED.of(tabId), Date.now());

export const wasAsked = async (tabId: number): Promise<boolean> => (await getSession(ASKED.of(tabId))) !== undefined;

/** Asking holds for one page: it ends when the tab shows another or closes. */
export function forgetWhenGone(): void {
  const forget = (tabId: number) => {
    void removeSession(ASKED.of(tabId));
    void removeSession(CHANGED.of(tabId));
  };
  onNavigation(forget);
  onTabClosed(forget);
}
