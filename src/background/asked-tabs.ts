import { getSession, isOnAllowedSite, onNavigation, onTabClosed, removeSession, setSession } from "../platform";
import { ASKED, CHANGED, CUT_OFF, MARK_ASKED, WANTED_CHANGE, WITHHELD } from "../platform/kept";

/**
 * The official asked for the page that this tab shows. The panel hears of it and has the page read. Kept for the session,
 * not in this module: the worker may die between the gesture and the reading.
 */
export const markAsked = (tabId: number): Promise<void> => setSession(ASKED.of(tabId), Date.now());

/** The same, and what is marked on it is to be captured. */
export async function markMarked(tabId: number): Promise<void> {
  await markAsked(tabId);
  await setSession(MARK_ASKED.of(tabId), Date.now());
}

/** Asked for by a gesture, or by what the official has allowed once and for all. */
export const wasAsked = async (tabId: number): Promise<boolean> =>
  (await getSession(ASKED.of(tabId))) !== undefined || (await isOnAllowedSite(tabId));

/** Asking holds for one page: it ends when the tab shows another or closes. */
export function forgetWhenGone(): void {
  const forget = (tabId: number) => {
    void removeSession(ASKED.of(tabId));
    void removeSession(CHANGED.of(tabId));
    void removeSession(MARK_ASKED.of(tabId));
    void removeSession(WITHHELD.of(tabId));
  };
  onNavigation(forget);
  onTabClosed((tabId) => {
    forget(tabId);
    void removeSession(WANTED_CHANGE.of(tabId));
    void removeSession(CUT_OFF.of(tabId));
  });
}
