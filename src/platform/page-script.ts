import browser from "webextension-polyfill";
import type { SiteRecipe } from "../domain/evidence/reading";
import { pause } from "./clock";
import { inTime } from "./in-time";
import { putReader, type ReaderScripts } from "./put-reader";
import { isUnloaded } from "./tabs";

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
  /** Which page it stands in. */
  here(): unknown;
  /** What the page needs beside it and has not got yet; it is looked through for that. */
  lacks(): unknown;
}
declare global {
  var counterflow: PageScript | undefined;
}

/** Why nothing came back from the page. */
export type PageFailure =
  /** The browser does not let us in, or the tab is gone. */
  | { readonly code: "no-access"; readonly detail: string }
  /** It has crashed, or the browser has put it to sleep. */
  | { readonly code: "unloaded" }
  /** It is silent: its own scripts keep it busy, or it is still loading. */
  | { readonly code: "busy" }
  /** The official has called it off. */
  | { readonly code: "stopped" };
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
  return patientAnswer(tabId, async () => {
    const target = { tabId };
    const request = await putReader(target, scripts, requestFor);
    const func = (asked: ReadRequest) => globalThis.counterflow?.read(asked);
    return browser.scripting.executeScript({ target, func, args: [request] });
  });
}

/** Ask the capture script, where it is still there, which page it stands in. */
export async function whereIs(tabId: number, isStopped?: () => Promise<boolean>): Promise<PageAnswer> {
  const run = () => browser.scripting.executeScript({ target: { tabId }, func: () => globalThis.counterflow?.here() });
  return whyNot(tabId, await answer(run, isStopped));
}

type Run = () => Promise<({ result?: unknown } | null)[]>;

/** What a script in the page answers at once, or why it cannot. */
export async function answer(run: Run, isStopped?: () => Promise<boolean>): Promise<PageAnswer> {
  const said = await inTime(answerOf(run), isStopped);
  return said.is === "done" ? said.value : { ok: false, error: { code: said.is } };
}

const ALIVE_EVERY_MS = 2_000;

/** The same of what may take its time: nobody gives up before the page is silent to the simplest of questions. */
export async function patientAnswer(tabId: number, run: Run): Promise<PageAnswer> {
  const said = answerOf(run);
  for (;;) {
    const first = await Promise.race([said, pause(ALIVE_EVERY_MS)]);
    if (first) return whyNot(tabId, first);
    const alive = await answer(() => browser.scripting.executeScript({ target: { tabId }, func: () => true }));
    // Where it answered after all, that counts.
    if (!alive.ok) return whyNot(tabId, await Promise.race([said, pause(0).then(() => alive)]));
  }
}

async function answerOf(run: Run): Promise<PageAnswer> {
  try {
    const [frame] = await run();
    // Firefox does not refuse its own pages: it answers for none.
    return frame ? { ok: true, value: frame.result } : noAccess("no frame");
  } catch (error) {
    return noAccess(error instanceof Error ? error.message : String(error));
  }
}

const noAccess = (detail: string): PageAnswer => ({ ok: false, error: { code: "no-access", detail } });

/** Where the browser does not let us in since there is nothing to be let into, that is told. */
async function whyNot(tabId: number, said: PageAnswer): Promise<PageAnswer> {
  if (said.ok || said.error.code === "stopped") return said;
  return (await isUnloaded(tabId)) ? { ok: false, error: { code: "unloaded" } } : said;
}
