import type { PanelPorts, PanelStore } from "./ports";
import type { ReadTab } from "./read-tab";

const ASKED = /^asked:(\d+)$/u;

/** Shows the tab in front, reads it, and reads it again when the official asks for it. */
export function followTabs(store: PanelStore, ports: PanelPorts, readTab: ReadTab): void {
  const show = (tabId: number): void => {
    store.dispatch({ type: "tab-shown", tabId });
    readTab(tabId);
  };
  ports.onFrontTab(show);
  ports.onSession((key, value) => {
    const tabId = Number(ASKED.exec(key)?.[1] ?? Number.NaN);
    // Another window's panel reads its own tab; a tab behind is read when it comes to the front.
    if (value !== undefined && tabId === store.state().tabId) readTab(tabId);
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
