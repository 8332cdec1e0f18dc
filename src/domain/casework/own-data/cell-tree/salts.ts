import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { digestOf } from "../../../ground/digest";
import { SALT_BYTES } from "../../../ledger/log";

/** What tells the key from the file's plain hash, which stands in the entry. */
const PREFIX = "counterflow/own-data-cells/1\0";

/** The salt of each cell in hex, by its number in the tree, counted from 0. */
export type Salts = (number: number) => string;

/** What the salts of a table's cells are made of, in hex: whoever has the file has it, and nobody else. SHA-256(prefix ‖ file). */
export const saltKeyOf = (file: Blob): Promise<string> => digestOf(new Blob([PREFIX, file]));

/** HMAC-SHA-256 over a cell's number in decimal digits, cut to 128 bits (RFC 2104 §5): one that is told tells nothing of the others. */
export function saltsOf(saltKey: string): Salts {
  const keyed = hmac.create(sha256, hexToBytes(saltKey));
  return (number) =>
    bytesToHex(
      keyed
        .clone()
        .update(utf8ToBytes(String(number)))
        .digest()
        .subarray(0, SALT_BYTES),
    );
}
