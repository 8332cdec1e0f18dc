import browser from "webextension-polyfill";
import captureScript from "../capture/index.ts?script&iife";

browser.runtime.onInstalled.addListener(() => {
  console.info(captureScript);
});
