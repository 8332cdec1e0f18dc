import { ASKED, CHANGED } from "../../platform/kept";
import type { PageState } from "../state/page-state";
import { pageOf } from "../state/panel-state";
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
  ports
    .frontTab()
    .then((tabId) => {
      if (tabId !== undefined) show(tabId);
    })
    .catch(ports.onFault);
}

/** Whether changes of a page matter: it is shown, or is just being read for the first time. */
const isFollowed = ({ page, underWay, movedOn }: PageState): boolean =>
  !movedOn && (page !== undefined || underWay !== undefined);
