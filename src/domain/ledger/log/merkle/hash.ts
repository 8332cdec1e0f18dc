import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** A SHA-256 hash: 32 bytes. */
export type Hash = Uint8Array;

const NODE = Uint8Array.of(1);

/** Root of a tree without leaves: the hash of nothing. @see RFC 9162 §2.1.1 */
export const emptyRoot = (): Hash => sha256(new Uint8Array());

/** Hash of a leaf, here a header in JCS form: SHA-256(0x00 ‖ data). @see RFC 9162 §2.1.1 */
export const leafHash = (json: string): Hash => sha256(utf8ToBytes(`\0${json}`));

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right). @see RFC 9162 §2.1.1 */
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(concatBytes(NODE, left, right));

export const sameHash = (one: Hash, other: Hash): boolean =>
  one.length === other.length && one.every((byte, i) => byte === other[i]);

/** A hash as 64 hex digits, in small letters, and back; nothing where the text is none. */
export const hashToHex = (hash: Hash): string => bytesToHex(hash);
export const hashFromHex = (text: string): Hash | undefined =>
  /^[0-9a-f]{64}$/u.test(text) ? hexToBytes(text) : undefined;
