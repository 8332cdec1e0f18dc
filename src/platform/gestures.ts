import browser, { type Tabs } from "webextension-polyfill";

type Listener = (tab: Tabs.Tab) => void;

/** The official pressed the toolbar button or its shortcut: this tab may be read now. */
export function onAction(listener: Listener): void {
  browser.action.onClicked.addListener(listener);
}

/** The official chose our line in a page's context menu: this tab may be read now. */
export function onMenu(id: string, listener: Listener): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === id && tab) listener(tab);
  });
}

/** Put our line into the pages' context menu; the browser keeps it over restarts. */
export function installMenu(id: string, title: string): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus
      .removeAll()
      .then(() => browser.contextMenus.create({ id, title, contexts: ["page", "selection"] }));
  });
}

/** The shortcut that stands for the toolbar button, as the browser writes it; undefined where none is set. */
export async function actionShortcut(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === "_execute_action")?.shortcut || undefined;
}
