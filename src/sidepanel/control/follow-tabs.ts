import { ASKED, CHANGED } from "../../platform/kept";
import type { PageState } from "../state/page-state";
import { pageOf } from "../state/panel-state";
import { isSpent } from "../state/spent";
import { isReadOtherwise } from "../state/withheld-page";
import type { PanelPorts, PanelStore } from "./ports";
import type { ReadTab } from "./read-tab";

/** Shows the tab in front, reads it, and reads it again when the official asks for it or the page has changed. */
export function followTabs(store: PanelStore, ports: PanelPorts, readTab: ReadTab): void {
  const show = (tabId: number): void => {
    store.dispatch({ type: "tab-shown", tabId });
    readTab(tabId);
  };
  ports.onFrontTab(show);
  // Another window's panel reads its own tab; a tab behind is read when it comes to the front.
  const isHere = (tabId: number, value: number | undefined): boolean =>
    value !== undefined && tabId === store.state().tabId;
  ports.onTabSession(ASKED, (tabId, value) => {
    if (isHere(tabId, value)) readTab(tabId);
  });
  ports.onTabSession(CHANGED, (tabId, value) => {
    if (isHere(tabId, value) && isFollowed(pageOf(store.state(), tabId))) readTab(tabId, true);
  });
  ports.onNavigation((tabId) => {
    if (store.state().pages.has(tabId)) store.dispatch({ type: "page", tabId, event: { type: "moved-on" } });
  });
  const readAllowed = async (tabId: number | undefined): Promise<void> => {
    const isNext = (): boolean => tabId === store.state().tabId && isOver(pageOf(store.state(), tabId));
    if (tabId !== undefined && isNext() && (await ports.isOnAllowedSite(tabId)) && isNext()) readTab(tabId);
  };
  // What was read for one kind of case is read again for one that withholds otherwise: the tab in front now, another when it is.
  let kind = store.state().kind;
  store.subscribe(() => {
    const { kind: now, tabId } = store.state();
    if (now === kind) return;
    kind = now;
    if (tabId === undefined) return;
    const page = pageOf(store.state(), tabId);
    if (isReadOtherwise(page, now) && page.underWay === undefined) readTab(tabId);
  });
  ports.onLoaded((tabId) => void readAllowed(tabId).catch(ports.onFault));
  ports.onSites(() => void readAllowed(store.state().tabId).catch(ports.onFault));
  ports
    .frontTab()
    .then((tabId) => {
      if (tabId !== undefined) show(tabId);
    })
    .catch(ports.onFault);
}

/**
 * Whether a page of an allowed site is read as it comes, without a press: none is shown, or one that the tab does not show
 * any more. What was chosen or written on that one stays in sight until the official asks for the next.
 */
const isOver = (state: PageState): boolean =>
  state.page === undefined || (state.movedOn && state.capture.status !== "under-way" && isSpent(state));

/** Whether changes of a page matter: it is shown, or is just being read for the first time. */
const isFollowed = ({ page, underWay, movedOn }: PageState): boolean =>
  !movedOn && (page !== undefined || underWay !== undefined);
