import { setSession } from "../platform";

export const changedKey = (tabId: number): string => `changed:${tabId}`;

/** The page that this tab shows has changed since it was read. The panel hears of it and has the page read again. */
export const markChanged = (tabId: number): Promise<void> => setSession(changedKey(tabId), Date.now());
