import { gcm } from "@noble/ciphers/aes.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { randomBytes } from "@noble/hashes/utils.js";

const NONCE_BYTES = 12;
const WORD_BYTES = 16;
const KEY_BYTES = 32;
/** So many words are remembered with what stands for them; then all are forgotten. */
const MOST_WORDS = 20_000;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes did not come from here, or not to this place. */
export class SealBroken extends Error {
  override readonly name = "SealBroken";
}

/** AES-256-GCM (NIST SP 800-38D): a random nonce of 12 bytes, and what it encrypts with its tag. `place` is bound to it. */
export function sealBytes(key: Uint8Array, bytes: Uint8Array, place: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const sealed = gcm(key, nonce, bytesOf(place)).encrypt(bytes);
  const all = new Uint8Array(NONCE_BYTES + sealed.length);
  all.set(nonce);
  all.set(sealed, NONCE_BYTES);
  return all;
}

/** What `sealBytes` sealed. @throws SealBroken */
export function openBytes(key: Uint8Array, sealed: Uint8Array, place: string): Uint8Array {
  try {
    return gcm(key, sealed.subarray(0, NONCE_BYTES), bytesOf(place)).decrypt(sealed.subarray(NONCE_BYTES));
  } catch {
    throw new SealBroken(`what is sealed does not open (${place})`);
  }
}

/** What seals and opens rows, files and words while the vault is unlocked. It answers at once: a transaction waits for nothing else. */
export interface VaultKeys {
  seal(bytes: Uint8Array, place: string): Uint8Array<ArrayBuffer>;
  /** @throws SealBroken */
  open(sealed: Uint8Array, place: string): Uint8Array;
  /** What stands for a text in a key: HMAC-SHA-256 (RFC 2104), its first 128 bits in hex. The same within a field, and no other. */
  word(field: string, text: string): string;
  /** The key that kept files are sealed with: AES-256. */
  readonly fileKey: Uint8Array<ArrayBuffer>;
  /** The key that rings are kept under (`storage/base/sealed/key-ring.ts`): AES-256. */
  readonly ringKey: Uint8Array<ArrayBuffer>;
}

/** A new key for AES-256, and nobody can guess it. */
export const newKey = (): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(KEY_BYTES));

/** The keys that follow from a master key (HKDF-SHA-256, RFC 5869). */
export function vaultKeys(master: Uint8Array): VaultKeys {
  const derived = (use: string) =>
    new Uint8Array(hkdf(sha256, master, undefined, bytesOf(`counterflow/vault/${use}`), KEY_BYTES));
  const rowKey = derived("rows");
  const wordMac = hmac.create(sha256, derived("words"));
  const known = new Map<string, string>();
  return {
    seal: (bytes, place) => sealBytes(rowKey, bytes, place),
    open: (sealed, place) => openBytes(rowKey, sealed, place),
    word(field, text) {
      const name = `${field}\u0000${text}`;
      const before = known.get(name);
      if (before !== undefined) return before;
      const mac = wordMac.clone().update(bytesOf(name)).digest().subarray(0, WORD_BYTES);
      const made = Array.from(mac, (byte) => byte.toString(16).padStart(2, "0")).join("");
      if (known.size >= MOST_WORDS) known.clear();
      known.set(name, made);
      return made;
    },
    fileKey: derived("files"),
    ringKey: derived("rings"),
  };
}
