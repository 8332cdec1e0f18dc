import type { ChangeRow } from "../../domain/casework/watch";
import { pageKey } from "../../domain/evidence/captures";
import { bringToFront, openPanel, ownWindow, setPreference, setSession, tabFor } from "../../platform";
import { ACTIVE_CASE, WANTED_CHANGE } from "../../platform/kept";
import { useTold } from "../frame/use-told";
import { useWorkbench } from "../frame/workbench";

/**
 * The way to the page of a change, in one press: its case is the one that captures go to, its tab is in front, the side panel
 * is open beside it, and what changed is ticked there once the page is read.
 */
export function useCaptureChange(): (change: ChangeRow) => void {
  const { onUnreadable } = useWorkbench();
  const { value: windowId } = useTold<number | undefined>((onValue, onError) => {
    ownWindow().then(onValue, onError);
    return () => undefined;
  }, []);
  return (change) => {
    // Within the press itself: browsers refuse it any later. Where it stays shut, the toolbar's button opens it.
    if (windowId !== undefined) openPanel(windowId).catch(() => undefined);
    goTo(change).catch(onUnreadable);
  };
}

async function goTo({ changeId, caseId, url }: ChangeRow): Promise<void> {
  await setPreference(ACTIVE_CASE, caseId);
  const isIt = (address: string): boolean => URL.canParse(address) && pageKey(address) === pageKey(url);
  const tabId = await tabFor(url, isIt);
  if (tabId === undefined) return;
  await setSession(WANTED_CHANGE.of(tabId), changeId);
  await bringToFront(tabId);
}
