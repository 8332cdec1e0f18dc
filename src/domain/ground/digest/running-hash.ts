import { BLOCK_BYTES, FIRST_STATE, takeBlocks } from "./sha256-blocks";

/** A SHA-256 that is fed piece by piece. */
export interface RunningHash {
  update(bytes: Uint8Array): void;
  /** In hex, of all there has been so far; more can follow. */
  hex(): string;
}

/** Where the length stands that ends a hash, in bits, in 8 bytes. */
const LENGTH_AT = BLOCK_BYTES - 8;

/**
 * A SHA-256 of our own (FIPS 180-4): the web platform has none that takes its bytes in pieces, and in Chromium it is
 * three times as quick as the library that hashes entries. The tests hold it against the platform's.
 */
export function newRunningHash(): RunningHash {
  const state = Int32Array.from(FIRST_STATE);
  const rest = new Uint8Array(BLOCK_BYTES);
  const restView = new DataView(rest.buffer);
  let length = 0;

  const update = (bytes: Uint8Array): void => {
    const held = length % BLOCK_BYTES;
    const begun = held > 0 ? Math.min(BLOCK_BYTES - held, bytes.length) : 0;
    rest.set(bytes.subarray(0, begun), held);
    if (begun > 0 && held + begun === BLOCK_BYTES) takeBlocks(state, restView, 0, BLOCK_BYTES);
    const end = bytes.length - ((bytes.length - begun) % BLOCK_BYTES);
    if (end > begun) takeBlocks(state, new DataView(bytes.buffer, bytes.byteOffset, bytes.length), begun, end);
    if (end < bytes.length) rest.set(bytes.subarray(end));
    length += bytes.length;
  };

  const hex = (): string => {
    const held = length % BLOCK_BYTES;
    const ending = new Uint8Array(held < LENGTH_AT ? BLOCK_BYTES : 2 * BLOCK_BYTES);
    ending.set(rest.subarray(0, held));
    ending[held] = 0x80;
    const view = new DataView(ending.buffer);
    view.setBigUint64(ending.length - 8, BigInt(length) * 8n);
    const ended = state.slice();
    takeBlocks(ended, view, 0, ending.length);
    return Array.from(ended, (part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
  };

  return { update, hex };
}
