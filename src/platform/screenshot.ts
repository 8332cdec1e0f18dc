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

/** In CSS pixels, of the window. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly viewHeight: number;
  readonly scale: number;
  /** Where the content shows through, where it scrolls in an element of the page. */
  readonly box: Box | undefined;
  /** More than this scrolls, and is not followed. */
  readonly isCut: boolean;
}

/**
 * The whole page as one PNG, to the height that a picture may have: at once where the browser draws what is not on screen
 * (Firefox), else by scrolling through the page, or the element that has its content, which is put back as it was.
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
    return await (import.meta.env.MODE === "firefox" && !size.box
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
  const [width = 0, height = 0, viewHeight = 0, scale = 0] = sidesOf(of, "width", "height", "viewHeight", "scale");
  const isCut = of["isCut"] === true;
  return width && height && viewHeight && scale
    ? { width, height, viewHeight, scale, box: toBox(of["box"]), isCut }
    : undefined;
}

function toBox(said: unknown): Box | undefined {
  if (typeof said !== "object" || said === null) return undefined;
  const [left = 0, top = 0, width = 0, height = 0] = sidesOf({ ...said }, "left", "top", "width", "height");
  return width && height ? { left, top, width, height } : undefined;
}

const sidesOf = (of: Record<string, unknown>, ...names: readonly string[]): number[] =>
  names.map((name) => {
    const side = of[name];
    return typeof side === "number" && side > 0 && side < 1_000_000 ? side : 0;
  });

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
  return picture ? { is: "done", picture, isCut: size.isCut || height < size.height } : { is: "not-allowed" };
}

async function byScrolling(tabId: number, windowId: number, size: PageSize, watch: Watch): Promise<Shot> {
  const step = size.box?.height ?? size.viewHeight;
  const height = Math.min(heightFor(size), size.viewHeight + step * (MOST_TILES - 1));
  const canvas = new OffscreenCanvas(Math.round(size.width * size.scale), Math.round(height * size.scale));
  const tiles = 1 + Math.ceil(Math.max(0, height - size.viewHeight) / step);
  for (let n = 0; n < tiles; n++) {
    await watch.onProgress(n + 1, tiles);
    const failed = await drawTile(canvas, n * step, { tabId, windowId, size, watch });
    if (failed) return failed;
    if (await watch.isStopped()) return { is: "stopped" };
  }
  const picture = await canvas.convertToBlob({ type: "image/png" });
  return { is: "done", picture, isCut: size.isCut || height < size.height };
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
  const pen = canvas.getContext("2d");
  if (pen) place(pen, image, scrolled.value, size);
  image.close();
  return undefined;
}

/** Puts what is on screen where it belongs, `top` being how far the page, or what has its content, is scrolled. */
function place(pen: OffscreenCanvasRenderingContext2D, image: ImageBitmap, top: number, size: PageSize): void {
  const { box, height, viewHeight, scale } = size;
  const [whole, foot] = [{ left: 0, width: size.width }, (box?.top ?? 0) + (box?.height ?? 0)];
  // The last part cannot be scrolled to the top: it overlaps the one before.
  if (!box) copy(pen, image, { ...whole, top: 0, height: viewHeight }, top, scale);
  else if (top > 0) copy(pen, image, box, box.top + top, scale);
  else {
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, size.width * scale, height * scale);
    copy(pen, image, { ...whole, top: 0, height: foot }, 0, scale);
    // What stands below comes after all of the content.
    copy(pen, image, { ...whole, top: foot, height: viewHeight - foot }, height - viewHeight + foot, scale);
  }
}

function copy(pen: OffscreenCanvasRenderingContext2D, image: ImageBitmap, from: Box, to: number, scale: number): void {
  const [x, y, width, height] = [from.left, from.top, from.width, from.height].map((side) => Math.round(side * scale));
  if (!width || !height) return;
  pen.drawImage(image, x ?? 0, y ?? 0, width, height, x ?? 0, Math.round(to * scale), width, height);
}
