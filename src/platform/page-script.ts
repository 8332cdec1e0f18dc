import browser from "webextension-polyfill";

/** What the capture script leaves in its isolated world of the page. */
export interface PageScript {
  /** Read the page in slices; may take a moment on a large one. */
  read(request?: unknown): Promise<unknown>;
  here(): unknown;
}
declare global {
  var counterflow: PageScript | undefined;
}

/** Why nothing came back from the page: the browser does not let us in, or the tab is gone. */
export type PageFailure = { readonly code: "no-access"; readonly detail: string };
export type PageAnswer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: PageFailure };

/**
 * Put the capture script into the page of a tab and have it read the page. `requestFor` gives what the page's reader is
 * handed for the address that it stands at: plain data, as JSON has it.
 */
export async function readTab(
  tabId: number,
  file: string,
  requestFor: (url: string) => Promise<unknown>,
): Promise<PageAnswer> {
  return answer(async () => {
    // The leading slash: Firefox resolves files relative to the caller.
    await browser.scripting.executeScript({ target: { tabId }, files: [file.startsWith("/") ? file : `/${file}`] });
    const [here] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => globalThis.counterflow?.here(),
    });
    const request = await requestFor(urlOf(here?.result));
    return browser.scripting.executeScript({
      target: { tabId },
      func: (asked: unknown) => globalThis.counterflow?.read(asked),
      args: [request],
    });
  });
}

/** Ask the capture script, where it is still there, which page it stands in. */
export async function whereIs(tabId: number): Promise<PageAnswer> {
  return answer(() =>
    browser.scripting.executeScript({ target: { tabId }, func: () => globalThis.counterflow?.here() }),
  );
}

/** Hostile like all that comes from a page: at worst it gets no recipes. */
function urlOf(here: unknown): string {
  const url = typeof here === "object" && here !== null && "url" in here ? here.url : "";
  return typeof url === "string" ? url : "";
}

/** What a script in the page answers, or why it cannot. */
export async function answer(run: () => Promise<({ result?: unknown } | null)[]>): Promise<PageAnswer> {
  try {
    const [frame] = await run();
    // Firefox does not refuse its own pages: it answers for none.
    return frame ? { ok: true, value: frame.result } : { ok: false, error: { code: "no-access", detail: "no frame" } };
  } catch (error) {
    return { ok: false, error: { code: "no-access", detail: error instanceof Error ? error.message : String(error) } };
  }
}
