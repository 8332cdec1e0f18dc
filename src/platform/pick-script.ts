import browser from "webextension-polyfill";
import type { PickAct } from "../domain/evidence/reading";
import { type PageAnswer, patientAnswer } from "./page-script";

declare global {
  /** What the pointing script leaves in its isolated world of the page. */
  var counterflowPick: ((act: PickAct) => Promise<unknown>) | undefined;
}

/** Put the pointing script into the page of a tab, where it is not there yet, and have it do one thing. */
export async function pointInTab(tabId: number, file: string, act: PickAct): Promise<PageAnswer> {
  return patientAnswer(tabId, async () => {
    if (act.do === "start")
      await browser.scripting.executeScript({ target: { tabId }, files: [file.startsWith("/") ? file : `/${file}`] });
    const func = (what: PickAct) =>
      Object.hasOwn(globalThis, "counterflowPick") ? globalThis.counterflowPick?.(what) : { state: "none" };
    return browser.scripting.executeScript({ target: { tabId }, func, args: [act] });
  });
}
