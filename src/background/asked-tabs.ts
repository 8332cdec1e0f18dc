import { getSession, onNavigation, onTabClosed, removeSession, setSession } from "../platform";
import { changedKey } from "./changed-tabs";

// Kept for the session, not in this module: the worker may die between the gesture and the reading.
const keyOf = (tabId: number): string => `asked:${tabId}`;

/** The official asked for the page that this tab shows. The panel hears of it and has the page read. */
export const markAsked = (tabId: number): Promise<void> => setSession(keyOf(tabId), Date.now());

export const wasAsked = async (tabId: number): Promise<boolean> => (await getSession(keyOf(tabId))) !== undefined;

/** Asking holds for one page: it ends when the tab shows another or closes. */
export function forgetWhenGone(): void {
  const forget = (tabId: number) => {
    void removeSession(keyOf(tabId));
    void removeSession(changedKey(tabId));
  };
  onNavigation(forget);
  onTabClosed(forget);
}
