import browser, { type Scripting } from "webextension-polyfill";
import { pause } from "./clock";
import type { ReadRequest } from "./page-script";
import { putReader, type ReaderScripts } from "./put-reader";

/** What the reader is handed for the address it stands at: plain data. */
type RequestFor = (url: string) => Promise<ReadRequest>;

/** Frames that are read beside the page itself, and how long one may take. */
const MOST_FRAMES = 20;
const PATIENCE_MS = 3_000;

/**
 * Put the capture script into the frames of a tab's page and have them read: those the browser lets us into. With
 * `activeTab` these are frames of the page's own origin, and those without an origin of their own (`srcdoc`,
 * `about:blank`; in Chromium also `data:` and sandboxed ones); others need a permission for their host. A frame that
 * fails, or takes too long, is left out.
 */
export async function readFrames(tabId: number, scripts: ReaderScripts, requestFor: RequestFor): Promise<unknown[]> {
  const answers = await Promise.all(
    (await framesOf(tabId)).slice(0, MOST_FRAMES).map((frameId) => {
      const late = pause(PATIENCE_MS).then(() => undefined);
      return Promise.race([readFrame({ tabId, frameIds: [frameId] }, scripts, requestFor), late]);
    }),
  );
  return answers.filter((answer) => answer !== undefined && answer !== null);
}

/** Ids of the frames within the page that show something and may be read. On a page without any, this is all that is asked. */
async function framesOf(tabId: number): Promise<number[]> {
  try {
    const asked = browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => innerWidth * innerHeight,
      // A frame that never finishes loading must not keep the page itself waiting.
      injectImmediately: true,
    });
    const found = await Promise.race([asked, pause(PATIENCE_MS).then(() => [])]);
    return found.filter(({ frameId, result }) => frameId !== 0 && result).map(({ frameId }) => frameId);
  } catch {
    return []; // The page has gone meanwhile; what it said itself is there already.
  }
}

async function readFrame(target: Scripting.InjectionTarget, scripts: ReaderScripts, requestFor: RequestFor) {
  try {
    const request = await putReader(target, scripts, requestFor);
    const func = (asked: ReadRequest) => globalThis.counterflow?.readFrame(asked);
    const [answer] = await browser.scripting.executeScript({ target, func, args: [request] });
    return answer?.result;
  } catch {
    return undefined; // The frame has gone, or its document does not let scripts in: the others are read.
  }
}
