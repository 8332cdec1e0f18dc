import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { ODD, inOrder } from "./in-order";

/** Length of a payload's salt in bytes: enough that a short payload cannot be guessed back from its commitment. */
export const SALT_BYTES = 16;

/**
 * The one spelling of a JSON value.
 * @throws where the value is not JSON (a function, a cycle, NaN, a lone surrogate): a bug of the caller's.
 * @see RFC 8785 (JSON Canonicalization Scheme)
 */
export function jcs(value: unknown): string {
  // The browser's own JSON is several times as quick, and the same wherever names stand in order.
  const ordered = inOrder(value);
  const text = ordered === ODD ? canonicalize(value) : JSON.stringify(ordered);
  if (text === undefined) throw new TypeError("not a JSON value");
  return text;
}

/**
 * Hex SHA-256 over `salt ‖ JCS(payload)` in UTF-8; `salt` is 16 bytes in hex, `json` the payload in JCS form.
 * Synchronous, so that it fits inside a transaction.
 */
export function commitment(salt: string, json: string): string {
  return bytesToHex(sha256(concatBytes(hexToBytes(salt), utf8ToBytes(json))));
}

/** Whether salt and text, as they are kept now, are the ones that were committed to. */
export function commitmentHolds(committed: string, salt: string, json: string): boolean {
  // A lone surrogate is hashed as U+FFFD: without this check one could stand in for the other.
  return /^[0-9a-f]{32}$/u.test(salt) && json.isWellFormed() && commitment(salt, json) === committed;
}
