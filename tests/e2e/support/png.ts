import { inflateSync } from "node:zlib";

/** A picture as rows of points, three numbers each (red, green, blue). */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** Reads a PNG of 8 bits a channel that is not interlaced, as browsers write them (PNG 3rd edition §9). */
export function readPng(file: Uint8Array): Picture {
  const bytes = Buffer.from(file);
  const [width, height, channels] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25] === 6 ? 4 : 3];
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const lines = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const out = new Uint8Array(height * stride);
  for (let y = 0; y < height; y++)
    unfilter(lines.subarray(y * (stride + 1), (y + 1) * (stride + 1)), out, y * stride, stride, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) for (let c = 0; c < 3; c++) rgb[i * 3 + c] = out[i * channels + c] ?? 0;
  return { width, height, rgb };
}

function unfilter(line: Buffer, out: Uint8Array, at: number, stride: number, channels: number): void {
  const [filter] = line;
  for (let x = 0; x < stride; x++) {
    const left = x >= channels ? (out[at + x - channels] ?? 0) : 0;
    const up = at > 0 ? (out[at + x - stride] ?? 0) : 0;
    const corner = x >= channels && at > 0 ? (out[at + x - stride - channels] ?? 0) : 0;
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
    out[at + x] = (line[x + 1] ?? 0) + guess;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const p = left + up - corner;
  const [a, b, c] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** The share of points that two pictures of the same size differ in by more than a shade. */
export function difference(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let differing = 0;
  for (let i = 0; i < one.rgb.length; i += 3) {
    const far = [0, 1, 2].some((c) => Math.abs((one.rgb[i + c] ?? 0) - (other.rgb[i + c] ?? 0)) > 24);
    if (far) differing++;
  }
  return differing / (one.width * one.height);
}
