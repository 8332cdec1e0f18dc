import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { scrypt } from "@noble/hashes/scrypt.js";
import { randomBytes } from "@noble/hashes/utils.js";
import { Stanza } from "age-encryption";
import { encodeBase64 } from "../../ledger/log";

const LABEL = new TextEncoder().encode("age-encryption.org/v1/scrypt");
const SALT_BYTES = 16;

/**
 * A file's key, wrapped by a passphrase. The library does the same, but hands the key to nobody: who goes on with it would
 * have to try the passphrase at what was just made, which takes seconds, on purpose.
 * @param work scrypt's log₂ N
 * @see https://age-encryption.org/v1 “The scrypt recipient type”
 */
export function wrappedKey(fileKey: Uint8Array, passphrase: string, work: number): Stanza {
  const salt = randomBytes(SALT_BYTES);
  const key = scrypt(passphrase, Uint8Array.from([...LABEL, ...salt]), { N: 2 ** work, r: 8, p: 1, dkLen: 32 });
  // The key is used this once, so its nonce is all zeros.
  const wrapped = chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey);
  return new Stanza(["scrypt", encodeBase64(salt).replaceAll("=", ""), String(work)], wrapped);
}
