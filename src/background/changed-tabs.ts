import { setSession } from "../platform";
import { CHANGED } from "../platform/kept";

/** The page that this tab shows has changed since it was read. The panel hears of it and has the page read again. */
export const markChanged = (tabId: number): Promise<void> => setSession(CHANGED.of(tabId), Date.now());
