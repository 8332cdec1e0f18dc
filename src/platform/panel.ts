import browser from "webextension-polyfill";

/**
 * Open the side panel of a window. Must be called before anything is awaited in the listener of the official's gesture:
 * both browsers refuse it later.
 */
export function openPanel(windowId: number): Promise<void> {
  // Chromium's side panel is not in the polyfill; Firefox has the sidebar in its place.
  return import.meta.env.MODE === "firefox" ? browser.sidebarAction.open() : chrome.sidePanel.open({ windowId });
}
