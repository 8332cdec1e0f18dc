import browser from "webextension-polyfill";
import { pause } from "./clock";
import { inTime } from "./in-time";
import { answer } from "./page-script";
import { type Watch, afterwards, notTaken, putSnapshotScript } from "./snapshot-script";

export type Shot =
  | { readonly is: "done"; readonly picture: Blob; readonly isCut: boolean }
  | { readonly is: "stopped" | "busy" | "failed" | "not-in-front" | "not-allowed" };

type NoShot = Exclude<Shot, { is: "done" }>;

/** Chromium takes no more than two pictures in a second. */
const BETWEEN_MS = 520;
/** Of the screen's own pixels: the tallest picture that browsers draw, and how many of them a picture may have. */
const TALLEST = 16_384;
const MOST_PIXELS = 48_000_000;
/** Longer than this nobody's page is scrolled through. */
const MOST_TILES = 15;

let last = 0;

/** The part of a tab's page that is on screen, as PNG. */
export async function visiblePart(tabId: number, { isStopped }: Pick<Watch, "isStopped">): Promise<Shot> {
  const windowId = await windowInFront(tabId);
  if (windowId === undefined) return { is: "not-in-front" };
  const shot = await inTime(shoot(windowId), isStopped);
  if (shot.is !== "done") return shot;
  const picture = shot.value;
  // What was taken of a tab that came to the front meanwhile is nobody's business.
  if ((await windowInFront(tabId)) !== windowId) return { is: "not-in-front" };
  return picture ? { is: "done", picture, isCut: false } : { is: "not-allowed" };
}

/** The window in which a tab is in front; undefined where another is. */
async function windowInFront(tabId: number): Promise<number | undefined> {
  try {
    const { active, windowId } = await browser.tabs.get(tabId);
    return active ? windowId : undefined;
  } catch {
    return undefined;
  }
}

async function shoot(windowId: number, details: object = {}): Promise<Blob | undefined> {
  for (let tries = 0; tries < 2; tries++) {
    await pause(Math.max(0, last + BETWEEN_MS - Date.now()));
    last = Date.now();
    try {
      return toBlob(await browser.tabs.captureVisibleTab(windowId, { format: "png", ...details }));
    } catch (error) {
      if (!/quota|per second/iu.test(String(error))) return undefined;
      await pause(BETWEEN_MS);
    }
  }
  return undefined;
}

/** Not by `fetch`: our own content security policy forbids it `data:` addresses. */
function toBlob(address: string): Blob {
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type: "image/png" });
}

interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly viewHeight: number;
  readonly scale: number;
}

/**
 * The whole page as one PNG, to the height that a picture may have: at once where the browser draws what is not on screen
 * (Firefox), else by scrolling through the page, which is put back as it was.
 */
export async function wholePage(tabId: number, file: string, watch: Watch): Promise<Shot> {
  const windowId = await windowInFront(tabId);
  if (windowId === undefined) return { is: "not-in-front" };
  const put = await putSnapshotScript(tabId, file, watch);
  const func = () => globalThis.counterflowSnapshot?.measure();
  const measured = put.ok
    ? await answer(() => browser.scripting.executeScript({ target: { tabId }, func }), watch.isStopped)
    : put;
  const size = measured.ok ? toSize(measured.value) : undefined;
  if (!size) return { is: notTaken(measured) ?? "failed" };
  try {
    return await (import.meta.env.MODE === "firefox"
      ? atOnce(tabId, windowId, size, watch)
      : byScrolling(tabId, windowId, size, watch));
  } finally {
    await afterwards(() =>
      browser.scripting.executeScript({ target: { tabId }, func: () => globalThis.counterflowSnapshot?.unscroll() }),
    );
  }
}

/** A page's answer is hostile until it has been looked at. */
function toSize(said: unknown): PageSize | undefined {
  if (typeof said !== "object" || said === null) return undefined;
  const of = said as Record<string, unknown>;
  const sides = ["width", "height", "viewHeight", "scale"].map((name) => of[name]);
  const [width, height, viewHeight, scale] = sides.map((side) =>
    typeof side === "number" && side > 0 && side < 1_000_000 ? side : 0,
  );
  return width && height && viewHeight && scale ? { width, height, viewHeight, scale } : undefined;
}

/** How much of a page's height fits a picture, in CSS pixels. */
const heightFor = ({ width, height, scale }: PageSize): number =>
  Math.floor(Math.min(height, TALLEST / scale, MOST_PIXELS / (width * scale * scale)));

async function atOnce(tabId: number, windowId: number, size: PageSize, { isStopped }: Watch): Promise<Shot> {
  const height = heightFor(size);
  const rect = { x: 0, y: 0, width: size.width, height };
  const shot = await inTime(shoot(windowId, { rect, scale: size.scale }), isStopped);
  if (shot.is !== "done") return shot;
  const picture = shot.value;
  if ((await windowInFront(tabId)) !== windowId) return { is: "not-in-front" };
  return picture ? { is: "done", picture, isCut: height < size.height } : { is: "not-allowed" };
}

async function byScrolling(tabId: number, windowId: number, size: PageSize, watch: Watch): Promise<Shot> {
  const height = Math.min(heightFor(size), size.viewHeight * MOST_TILES);
  const canvas = new OffscreenCanvas(Math.round(size.width * size.scale), Math.round(height * size.scale));
  const tiles = Math.ceil(height / size.viewHeight);
  for (let n = 0; n < tiles; n++) {
    await watch.onProgress(n + 1, tiles);
    const failed = await drawTile(canvas, n * size.viewHeight, { tabId, windowId, size, watch });
    if (failed) return failed;
    if (await watch.isStopped()) return { is: "stopped" };
  }
  return { is: "done", picture: await canvas.convertToBlob({ type: "image/png" }), isCut: height < size.height };
}

interface Where {
  readonly tabId: number;
  readonly windowId: number;
  readonly size: PageSize;
  readonly watch: Watch;
}

async function drawTile(canvas: OffscreenCanvas, top: number, where: Where): Promise<NoShot | undefined> {
  const { tabId, windowId, size, watch } = where;
  const func = (y: number) => globalThis.counterflowSnapshot?.scroll(y);
  const run = () => browser.scripting.executeScript({ target: { tabId }, func, args: [top] });
  const scrolled = await answer(run, watch.isStopped);
  if (!scrolled.ok || typeof scrolled.value !== "number") return { is: notTaken(scrolled) ?? "failed" };
  const shot = await inTime(shoot(windowId), watch.isStopped);
  if (shot.is !== "done") return shot;
  const picture = shot.value;
  if ((await windowInFront(tabId)) !== windowId) return { is: "not-in-front" };
  if (!picture) return { is: "not-allowed" };
  const image = await createImageBitmap(picture);
  // The last part cannot be scrolled to the top of the window: it overlaps the one before.
  canvas.getContext("2d")?.drawImage(image, 0, Math.round(scrolled.value * size.scale));
  image.close();
  return undefined;
}
