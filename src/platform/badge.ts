import browser from "webextension-polyfill";

/** What stands on the toolbar button; nothing where it is empty. */
export const setBadge = (text: string): Promise<void> => Promise.resolve(browser.action.setBadgeText({ text }));
