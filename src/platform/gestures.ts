import browser, { type Tabs } from "webextension-polyfill";

type Listener = (tab: Tabs.Tab) => void;

/** The official pressed the toolbar button or its shortcut: this tab may be read now. */
export function onAction(listener: Listener): void {
  browser.action.onClicked.addListener(listener);
}

/** The official chose a line of ours in a page's context menu: this tab may be read now. */
export function onMenu(id: string, listener: Listener): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === id && tab) listener(tab);
  });
}

/** The official pressed the keys of a command of ours: this tab may be read now. */
export function onCommand(name: string, listener: Listener): void {
  browser.commands.onCommand.addListener((pressed, tab) => {
    if (pressed === name && tab) listener(tab);
  });
}

interface MenuLine {
  readonly id: string;
  readonly title: string;
  readonly contexts: readonly ("page" | "selection")[];
}

/** Put our lines into the pages' context menu; the browser keeps them over restarts. */
export function installMenu(lines: readonly MenuLine[]): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() => {
      for (const { contexts, ...line } of lines) browser.contextMenus.create({ ...line, contexts: [...contexts] });
    });
  });
}

/** The shortcut that stands for the toolbar button, as the browser writes it; undefined where none is set. */
export const actionShortcut = (): Promise<string | undefined> => shortcutOf("_execute_action");

/** The keys of a command of ours, as the browser writes them; undefined where none are set. */
export async function shortcutOf(command: string): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut || undefined;
}
