import type { Chunks } from "../bytes";
import { crc32 } from "../crc32";
import type { Tools } from "../tools";

const HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
const LAST_BLOCK = Uint8Array.of(1, 0, 0, 0xff, 0xff);
const MOST_IN_BLOCK = 0xffff;
const BLOCK_HEAD_BYTES = 5;

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
    if (chunk.length > 0) yield inBlocks(chunk);
  }
  yield LAST_BLOCK;
  yield memberEnd(crc, length);
}

export const MEMBER_HEAD_BYTES = 10;
export const MEMBER_END_BYTES = 8;

/** What ends a member: the CRC-32 and the length of what is packed in it (RFC 1952 §2.3.1). */
export function memberEnd(crc: number, length: number): Uint8Array<ArrayBuffer> {
  const end = new DataView(new ArrayBuffer(MEMBER_END_BYTES));
  end.setUint32(0, crc, true);
  end.setUint32(4, length % 2 ** 32, true);
  return new Uint8Array(end.buffer);
}

/** How hard a packer says that it tried: not at all, most, least (XFL, RFC 1952 §2.3.1). */
const EFFORTS: readonly (number | undefined)[] = [0, 2, 4];

/** Whether a member begins as one is written: deflated, with no name, remark, time or anything else; on whatever system. */
export const isPlainHead = (head: Uint8Array): boolean =>
  HEAD.subarray(0, 8).every((byte, i) => head[i] === byte) && EFFORTS.includes(head[8]) && head.length > 9;

/** Bytes with the head of a block before each stretch of them, in one piece: many small ones would be slow to hand on. */
function inBlocks(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = Math.ceil(bytes.length / MOST_IN_BLOCK);
  const whole = new Uint8Array(bytes.length + blocks * BLOCK_HEAD_BYTES);
  const view = new DataView(whole.buffer);
  let to = 0;
  for (let at = 0; at < bytes.length; at += MOST_IN_BLOCK) {
    const block = bytes.subarray(at, at + MOST_IN_BLOCK);
    view.setUint16(to + 1, block.length, true);
    view.setUint16(to + 3, ~block.length & MOST_IN_BLOCK, true);
    whole.set(block, to + BLOCK_HEAD_BYTES);
    to += BLOCK_HEAD_BYTES + block.length;
  }
  return whole;
}
