import { crc32 } from "../exchange";

/** Points of a picture, four bytes each: red, green, blue, and one that is not read. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Eight bits a channel, red, green and blue, not interlaced (PNG 3rd edition §11.2.1). */
const FORM = [8, 2, 0, 0, 0];

/**
 * A PNG (3rd edition) of nothing but its points: IHDR, one IDAT, IEND. Where a point stood and what it hid is nowhere in it.
 * @param deflate zlib's format (RFC 1950)
 */
export async function pngOf(
  { width, height, data }: Pixels,
  deflate: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const lines = new Uint8Array(height * (width * 3 + 1));
  let at = 0;
  for (let y = 0; y < height; y++) {
    // Filter 1, "Sub" (§9.2): each byte less the one of the point to its left.
    lines[at++] = 1;
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 3; channel++) {
        const from = (y * width + x) * 4 + channel;
        lines[at++] = (data[from] ?? 0) - (x === 0 ? 0 : (data[from - 4] ?? 0));
      }
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set(FORM, 8);
  const chunks = [chunk("IHDR", head), chunk("IDAT", await deflate(lines)), chunk("IEND", new Uint8Array())];
  const file = new Uint8Array(SIGNATURE.length + chunks.reduce((sum, one) => sum + one.length, 0));
  file.set(SIGNATURE);
  let end = SIGNATURE.length;
  for (const one of chunks) {
    file.set(one, end);
    end += one.length;
  }
  return file;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.slice(4, data.length + 8), 0));
  return bytes;
}
