import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";

const SECRET_BYTES = 32;
const ID_BYTES = 8;
const NONCE_BYTES = 24;

/** What seals and opens what a team shares. */
export interface TeamKeys {
  /** By the newest secret. `nonce`: 24 fresh random bytes; the subject is bound in. */
  seal(subject: string, bytes: Uint8Array, nonce: Uint8Array): Uint8Array;
  /** By whichever secret it was sealed with: `stranger` where that is none of these, `broken` where it was changed, or lay elsewhere. */
  open(subject: string, sealed: Uint8Array): Uint8Array | "stranger" | "broken";
  /** What a file is called on the server, by its SHA-256 in hex: 64 hex digits, which say nothing without the key. */
  nameFile(sha256: string): string;
}

/**
 * The keys of a team by its secrets, 32 bytes each, the newest first: sealed is `id (8) ‖ nonce (24) ‖ XChaCha20-Poly1305`, where
 * id and key are HKDF-SHA-256 of the secret.
 * @throws RangeError where there is no secret, or one of another length
 */
export function teamKeys(secrets: readonly Uint8Array[]): TeamKeys {
  const keys = secrets.map((secret) => {
    if (secret.length !== SECRET_BYTES) throw new RangeError("a team's secret has 32 bytes");
    const made = (info: string, length: number) => hkdf(sha256, secret, undefined, utf8ToBytes(info), length);
    return { id: made("counterflow/team/id", ID_BYTES), key: made("counterflow/team/seal", SECRET_BYTES), secret };
  });
  const [newest] = keys;
  const oldest = keys.at(-1);
  if (!newest || !oldest) throw new RangeError("a team has a secret");
  const naming = hkdf(sha256, oldest.secret, undefined, utf8ToBytes("counterflow/team/files"), SECRET_BYTES);
  return {
    seal: (subject, bytes, nonce) =>
      concatBytes(newest.id, nonce, xchacha20poly1305(newest.key, nonce, utf8ToBytes(subject)).encrypt(bytes)),
    open(subject, sealed) {
      const id = bytesToHex(sealed.subarray(0, ID_BYTES));
      const found = keys.find((one) => bytesToHex(one.id) === id);
      if (!found) return "stranger";
      const nonce = sealed.subarray(ID_BYTES, ID_BYTES + NONCE_BYTES);
      if (nonce.length < NONCE_BYTES) return "broken";
      try {
        const body = sealed.subarray(ID_BYTES + NONCE_BYTES);
        return xchacha20poly1305(found.key, nonce, utf8ToBytes(subject)).decrypt(body);
      } catch {
        return "broken";
      }
    },
    nameFile: (name) => bytesToHex(hmac(sha256, naming, utf8ToBytes(name))),
  };
}

export { NONCE_BYTES as TEAM_NONCE_BYTES, SECRET_BYTES as TEAM_SECRET_BYTES };
