import browser from "webextension-polyfill";
import { type PageAnswer, answer } from "./page-script";

/** What the script that shows facts leaves in its isolated world of the page. */
interface ShowScript {
  show(request: object): unknown;
  clear(): void;
}
declare global {
  var counterflowShow: ShowScript | undefined;
}

/** Have a fact shown on the page of a tab; the script that does it is put there first where it is not there yet. */
export async function showInTab(tabId: number, file: string, request: object): Promise<PageAnswer> {
  const target = { tabId };
  const show = () =>
    browser.scripting.executeScript({
      target,
      func: (what: object) => globalThis.counterflowShow?.show(what) ?? null,
      args: [request],
    });
  return answer(async () => {
    const shown = await show();
    if (shown[0]?.result !== null) return shown;
    // The leading slash: Firefox resolves files relative to the caller.
    await browser.scripting.executeScript({ target, files: [file.startsWith("/") ? file : `/${file}`] });
    return show();
  });
}

/** Take away what is drawn over the page of a tab. */
export async function clearInTab(tabId: number): Promise<PageAnswer> {
  return answer(() =>
    browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        globalThis.counterflowShow?.clear();
      },
    }),
  );
}
