import { pictureType, TELLING_BYTES } from "../domain/evidence/snapshot";
import { WHOLE, pngOf } from "../domain/files/disclosure";

/** An area of a picture, in ten thousandths of its width and height. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** No wider than people are shown it, and no more points than a page holds well. */
const WIDEST = 1_280;
const MOST_PIXELS = 12_000_000;
const FILL = "#17212b";

/**
 * A picture with areas filled in, as a PNG of nothing but its points, at the size at which it is shown; nothing where the bytes are no
 * picture. The areas are filled before it is made smaller, so that no point beside them has anything of what was there.
 */
export async function burnPicture(bytes: Blob, areas: readonly Area[]): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const type = pictureType(new Uint8Array(await bytes.slice(0, TELLING_BYTES).arrayBuffer()));
  const bitmap = type && (await createImageBitmap(bytes.slice(0, bytes.size, type)).catch(() => undefined));
  if (!bitmap) return undefined;
  const whole = contextOf(bitmap.width, bitmap.height);
  whole.drawImage(bitmap, 0, 0);
  bitmap.close();
  fill(whole, areas);
  const { width, height } = whole.canvas;
  const scale = Math.min(1, WIDEST / width, Math.sqrt(MOST_PIXELS / (width * height)));
  const shown = contextOf(Math.max(1, Math.floor(width * scale)), Math.max(1, Math.floor(height * scale)));
  shown.drawImage(whole.canvas, 0, 0, shown.canvas.width, shown.canvas.height);
  fill(shown, areas);
  return pngOf(shown.getImageData(0, 0, shown.canvas.width, shown.canvas.height), deflate);
}

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext("2d", { alpha: false, willReadFrequently: true });
  if (!context) throw new Error("no canvas");
  return context;
}

/** Whole points, outwards. */
function fill(context: OffscreenCanvasRenderingContext2D, areas: readonly Area[]): void {
  context.fillStyle = FILL;
  const { width, height } = context.canvas;
  for (const area of areas) {
    const [left, top] = [Math.floor((area.x * width) / WHOLE), Math.floor((area.y * height) / WHOLE)];
    const right = Math.ceil(((area.x + area.width) * width) / WHOLE);
    const bottom = Math.ceil(((area.y + area.height) * height) / WHOLE);
    context.fillRect(left, top, right - left, bottom - top);
  }
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
