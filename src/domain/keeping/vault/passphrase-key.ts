import { randomBytes } from "@noble/hashes/utils.js";
import { argon2id } from "hash-wasm";
import { decodeBase64, encodeBase64 } from "../../ledger/log";
import type { Kdf } from "./vault-row";

const SALT_BYTES = 16;
const KEY_BYTES = 32;

/** What RFC 9106 §4 advises where memory is short, in one lane. */
const ARGON2 = { memoryKiB: 65_536, passes: 3, lanes: 1 } as const;
/** What is asked for at least of PBKDF2-SHA-256. */
const ROUNDS = 600_000;

/** How a new vault makes a key of its passphrase; `isWasmBarred` where the page may not run WebAssembly. */
export function newKdf(isWasmBarred: boolean): Kdf {
  const salt = encodeBase64(randomBytes(SALT_BYTES));
  return isWasmBarred ? { name: "pbkdf2-sha256", salt, rounds: ROUNDS } : { name: "argon2id", salt, ...ARGON2 };
}

/** The key that a passphrase gives (AES-256-GCM); spelled in NFKC, so that the same letters are the same on every keyboard. */
export async function passphraseKey(passphrase: string, kdf: Kdf): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const salt = new Uint8Array(decodeBase64(kdf.salt) ?? []);
  const bytes = kdf.name === "argon2id" ? await byArgon2(words, salt, kdf) : await byPbkdf2(words, salt, kdf.rounds);
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

async function byArgon2(
  password: Uint8Array,
  salt: Uint8Array,
  { memoryKiB: memorySize, passes: iterations, lanes: parallelism }: Extract<Kdf, { name: "argon2id" }>,
): Promise<Uint8Array<ArrayBuffer>> {
  const how = { memorySize, iterations, parallelism, hashLength: KEY_BYTES, outputType: "binary" } as const;
  return new Uint8Array(await argon2id({ password, salt, ...how }));
}

async function byPbkdf2(words: BufferSource, salt: BufferSource, iterations: number): Promise<ArrayBuffer> {
  const key = await crypto.subtle.importKey("raw", words, "PBKDF2", false, ["deriveBits"]);
  return crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, key, KEY_BYTES * 8);
}
