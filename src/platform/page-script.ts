import browser from "webextension-polyfill";
import type { SiteRecipe } from "../domain/evidence/reading";
import { putReader, type ReaderScripts } from "./put-reader";

/** What a page is read by, beside everything that is always looked for. */
export interface ReadRequest {
  readonly recipes: readonly SiteRecipe[];
  /** What has not changed since it was read (the page, a frame) answers as it did. */
  readonly onlyChanged: boolean;
}

/** What the capture script leaves in its isolated world of the page. */
export interface PageScript {
  /** Read the page in slices; may take a moment on a large one. */
  read(request?: ReadRequest): Promise<unknown>;
  /** Read what stands in a frame of the page. */
  readFrame(request?: ReadRequest): Promise<unknown>;
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
  scripts: ReaderScripts,
  requestFor: (url: string) => Promise<ReadRequest>,
): Promise<PageAnswer> {
  return answer(async () => {
    const target = { tabId };
    const request = await requestFor(await putReader(target, scripts));
    const func = (asked: ReadRequest) => globalThis.counterflow?.read(asked);
    return browser.scripting.executeScript({ target, func, args: [request] });
  });
}

/** Ask the capture script, where it is still there, which page it stands in. */
export async function whereIs(tabId: number): Promise<PageAnswer> {
  return answer(() =>
    browser.scripting.executeScript({ target: { tabId }, func: () => globalThis.counterflow?.here() }),
  );
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
