import browser from "webextension-polyfill";
import { type PageAnswer, answer } from "./page-script";

declare global {
  /** What the script that takes marked words leaves in its isolated world of the page and of each of its frames. */
  var counterflowMark: ((token: string) => unknown) | undefined;
}

/** What is marked on the page of a tab, and in those of its frames that the browser lets us into, as one list. */
export async function markedInTab(tabId: number, file: string, token: string): Promise<PageAnswer> {
  // A frame that never finishes loading must not keep the page itself waiting.
  const target = { target: { tabId, allFrames: true }, injectImmediately: true };
  return answer(async () => {
    // The leading slash: Firefox resolves files relative to the caller.
    await browser.scripting.executeScript({ ...target, files: [file.startsWith("/") ? file : `/${file}`] });
    const func = (of: string) =>
      Object.hasOwn(globalThis, "counterflowMark") ? (globalThis.counterflowMark?.(of) ?? null) : null;
    const frames = await browser.scripting.executeScript({ ...target, func, args: [token] });
    return [{ result: frames.map(({ result }) => result) }];
  });
}
