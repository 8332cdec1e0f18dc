import { concatBytes } from "@noble/hashes/utils.js";

/** Bytes of one piece: with what seals it, far below the 1 MiB that a server takes of one message. */
const PIECE_BYTES = 512 * 1024;
/** So much can be put together here: a gigabyte. */
const MOST_PIECES = 2_048;
const HEAD_BYTES = 8;

/** Bytes in pieces, each with its number and how many there are (4 bytes each, the most significant first); one at least. */
export function intoPieces(bytes: Uint8Array, size = PIECE_BYTES): Uint8Array[] {
  const count = Math.max(1, Math.ceil(bytes.length / size));
  return Array.from({ length: count }, (_, n) => {
    const head = new Uint8Array(HEAD_BYTES);
    const view = new DataView(head.buffer);
    view.setUint32(0, n);
    view.setUint32(HEAD_BYTES / 2, count);
    return concatBytes(head, bytes.subarray(n * size, (n + 1) * size));
  });
}

export interface Piece {
  readonly n: number;
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** A piece as it came; nothing where it is none. */
export function readPiece(bytes: Uint8Array): Piece | undefined {
  if (bytes.length < HEAD_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEAD_BYTES);
  const [n, count] = [view.getUint32(0), view.getUint32(HEAD_BYTES / 2)];
  return n < count && count <= MOST_PIECES ? { n, count, bytes: bytes.subarray(HEAD_BYTES) } : undefined;
}
