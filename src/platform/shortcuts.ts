import browser from "webextension-polyfill";

/** Keys that the browser keeps for us; none where they were taken away, or taken by somebody else. */
export interface Command {
  readonly name: string;
  readonly shortcut: string;
}

export const commands = async (): Promise<readonly Command[]> =>
  (await browser.commands.getAll()).map(({ name = "", shortcut = "" }) => ({ name, shortcut }));

const CHROMIUM = "chrome://extensions/shortcuts";

/** Firefox opens its own page itself, whose address nobody else may open. */
function firefoxOpener(): (() => Promise<void>) | undefined {
  const { commands: held } = browser as { readonly commands: { readonly openShortcutSettings?: () => Promise<void> } };
  return held.openShortcutSettings?.bind(held);
}

/** Where people find the page by hand. */
export const shortcutsAddress = (): string => (firefoxOpener() ? "about:addons" : CHROMIUM);

/** Open the browser's page where the keys are changed. */
export async function openShortcuts(): Promise<void> {
  const open = firefoxOpener();
  await (open ? open() : browser.tabs.create({ url: CHROMIUM }));
}
