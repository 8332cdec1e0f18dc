import { bytesToHex } from "@noble/hashes/utils.js";
import { newRunningHash } from "./running-hash";

/** From this size on bytes are hashed in pieces: the platform's own digest takes them all at once. */
const LARGE = 32 * 1024 * 1024;
const PIECE = 4 * 1024 * 1024;

/** The SHA-256 of a blob's bytes in hex (FIPS 180-4), with flat memory however large it is. */
export async function digestOf(blob: Blob): Promise<string> {
  if (blob.size <= LARGE)
    return bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", await blob.arrayBuffer())));
  const hash = newRunningHash();
  for (let at = 0; at < blob.size; at += PIECE)
    hash.update(new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer()));
  return hash.hex();
}
