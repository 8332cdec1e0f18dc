// Sixteen bytes a step ("slicing by 16"): byte by byte this sum would take as long as a SHA-256. Slice n holds what a byte
// adds to the sum with n bytes behind it.
const SLICES = 16;
const TABLE = new Uint32Array(256 * SLICES);
for (let n = 0; n < 256; n++) {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  TABLE[n] = c;
}
for (let n = 256; n < TABLE.length; n++) {
  const c = TABLE[n - 256] ?? 0;
  TABLE[n] = (TABLE[c & 0xff] ?? 0) ^ (c >>> 8);
}

/** What four bytes, the first in the lowest bits, add to the sum with so many slices' bytes behind them. */
const folded = (word: number, behind: number): number =>
  (TABLE[behind + 768 + (word & 0xff)] ?? 0) ^
  (TABLE[behind + 512 + ((word >>> 8) & 0xff)] ?? 0) ^
  (TABLE[behind + 256 + ((word >>> 16) & 0xff)] ?? 0) ^
  (TABLE[behind + (word >>> 24)] ?? 0);

/** CRC-32 of bytes that follow others with the sum `before`; 0 where there are none (RFC 1952 §8). */
export function crc32(bytes: Uint8Array, before: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let c = ~before;
  let at = 0;
  for (; at + SLICES <= bytes.length; at += SLICES)
    c =
      folded(c ^ view.getUint32(at, true), 3_072) ^
      folded(view.getUint32(at + 4, true), 2_048) ^
      folded(view.getUint32(at + 8, true), 1_024) ^
      folded(view.getUint32(at + 12, true), 0);
  for (; at < bytes.length; at++) c = (TABLE[(c ^ view.getUint8(at)) & 0xff] ?? 0) ^ (c >>> 8);
  return ~c >>> 0;
}
