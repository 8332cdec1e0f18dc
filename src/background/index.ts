import browser from "webextension-polyfill";
import captureScript from "../capture/index.ts?script&iife";

browser.action.onClicked.addListener((tab) => {
  if (typeof chrome.sidePanel === "undefined") void browser.sidebarAction.open();
  else void chrome.sidePanel.open({ windowId: tab.windowId ?? -2 });
  if (tab.id !== undefined) void browser.scripting.executeScript({ target: { tabId: tab.id }, files: [`/${captureScript}`] });
});
