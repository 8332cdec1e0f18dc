import browser from "webextension-polyfill";
import { type PageAnswer, answer } from "./page-script";

/** What the script that shows facts leaves in its isolated world of the page and of each of its frames. */
interface ShowScript {
  show(request: object): unknown;
  clear(): void;
}
declare global {
  var counterflowShow: ShowScript | undefined;
}

/**
 * Have a fact shown on the page of a tab, or in one of its frames; the script that does it is put there first where it is
 * not there yet. The answers of the page and of those frames that the browser lets us into, as one list.
 */
export async function showInTab(tabId: number, file: string, request: object, allFrames: boolean): Promise<PageAnswer> {
  const target = { tabId, allFrames };
  const show = () =>
    browser.scripting.executeScript({
      target,
      // An element of the page may be named so as well: ours is the window's own.
      func: (what: object) =>
        Object.hasOwn(globalThis, "counterflowShow") ? (globalThis.counterflowShow?.show(what) ?? null) : null,
      args: [request],
    });
  return answer(async () => {
    const shown = await show();
    if (shown.every(({ result }) => result !== null)) return listed(shown);
    // The leading slash: Firefox resolves files relative to the caller.
    await browser.scripting.executeScript({ target, files: [file.startsWith("/") ? file : `/${file}`] });
    return listed(await show());
  });
}

const listed = (frames: readonly { readonly result?: unknown }[]) => [{ result: frames.map(({ result }) => result) }];

/** Take away what is drawn over the page of a tab. */
export async function clearInTab(tabId: number): Promise<PageAnswer> {
  return answer(() =>
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => {
        if (Object.hasOwn(globalThis, "counterflowShow")) globalThis.counterflowShow?.clear();
      },
    }),
  );
}
