import type { Chunks } from "../bytes";
import type { Tools } from "../tools";

const HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
const LAST_BLOCK = Uint8Array.of(1, 0, 0, 0xff, 0xff);
const MOST_IN_BLOCK = 0xffff;

/** Whether packing makes bytes of this type smaller; pictures are packed already. */
export const isPackable = (mediaType: string): boolean =>
  !/^(?:image\/(?!svg)|video\/|audio\/|application\/zip)/iu.test(mediaType);

/** One gzip member: packed, or with its bytes as they are (RFC 1951 §3.2.4), which costs nothing where packing gains nothing. */
export const toMember = (bytes: Chunks, packable: boolean, tools: Tools): Chunks =>
  packable ? tools.gzip(bytes) : asItIs(bytes);

async function* asItIs(bytes: Chunks): Chunks {
  yield HEAD;
  let [crc, length] = [0, 0];
  for await (const chunk of bytes) {
    crc = crc32(chunk, crc);
    length += chunk.length;
    for (let at = 0; at < chunk.length; at += MOST_IN_BLOCK) {
      const block = chunk.subarray(at, at + MOST_IN_BLOCK);
      yield blockHead(block.length);
      yield block;
    }
  }
  yield LAST_BLOCK;
  const end = new DataView(new ArrayBuffer(8));
  end.setUint32(0, crc, true);
  end.setUint32(4, length % 2 ** 32, true);
  yield new Uint8Array(end.buffer);
}

function blockHead(length: number): Uint8Array<ArrayBuffer> {
  const head = new DataView(new ArrayBuffer(5));
  head.setUint16(1, length, true);
  head.setUint16(3, ~length & MOST_IN_BLOCK, true);
  return new Uint8Array(head.buffer);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 of bytes that follow others with this sum (RFC 1952 §8). */
function crc32(bytes: Uint8Array, before: number): number {
  let c = ~before;
  for (const byte of bytes) c = (TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return ~c >>> 0;
}
