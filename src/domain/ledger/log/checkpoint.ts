import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { decodeBase64, encodeBase64 } from "./base64";
import type { TreeHead } from "./merkle/check-proof";

/** An Ed25519 public key: 32 bytes (RFC 8032). */
export type PublicKey = Uint8Array;

const ED25519 = Uint8Array.of(1);
const NEWLINE = Uint8Array.of(10);
const KEY_ID_BYTES = 4;
const HASH_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** The head of an origin's log, with the signature of its body. */
export interface Checkpoint extends TreeHead {
  readonly origin: string;
  /** The text that is signed, its last newline included. */
  readonly body: string;
  readonly keyId: string;
  readonly signature: Uint8Array;
}

/** The text of a tree head that is signed. @see https://c2sp.org/tlog-checkpoint */
export function checkpointBody(origin: string, { size, root }: TreeHead): string {
  return `${origin}\n${size}\n${encodeBase64(root)}\n`;
}

/** First 4 bytes, in hex, of the hash that names a key in a signed note. @see https://c2sp.org/signed-note */
export function keyIdOf(name: string, key: PublicKey): string {
  return bytesToHex(sha256(concatBytes(utf8ToBytes(name), NEWLINE, ED25519, key))).slice(0, KEY_ID_BYTES * 2);
}

/** The key as other programs take it: `name+id+base64(0x01 ‖ key)`. @see https://c2sp.org/signed-note */
export function verifierKey(name: string, key: PublicKey): string {
  return `${name}+${keyIdOf(name, key)}+${encodeBase64(concatBytes(ED25519, key))}`;
}

/** A checkpoint as a signed note: body, empty line, one signature line. `signature` is Ed25519 over the body in UTF-8. */
export function signedNote(body: string, name: string, key: PublicKey, signature: Uint8Array): string {
  const id = keyIdOf(name, key);
  const idBytes = Uint8Array.from({ length: KEY_ID_BYTES }, (_, i) => parseInt(id.slice(i * 2, i * 2 + 2), 16));
  return `${body}\n— ${name} ${encodeBase64(concatBytes(idBytes, signature))}\n`;
}

const NOTE =
  /^(?<body>(?<origin>[^\n]+)\n(?<size>0|[1-9]\d{0,15})\n(?<root>[^\n]+)\n)\n— (?<name>\S+) (?<signed>\S+)\n$/u;

/** Far longer than any of ours; a pattern over somebody's endless text would fill the stack. */
const LONGEST_NOTE = 4_000;

/** The checkpoint in a signed note of one signature by its own origin; nothing where it is none. */
export function parseCheckpoint(note: string): Checkpoint | undefined {
  if (note.length > LONGEST_NOTE) return undefined;
  const { body = "", origin = "", size = "", root: text = "", name, signed = "" } = NOTE.exec(note)?.groups ?? {};
  const [root, bytes] = [decodeBase64(text), decodeBase64(signed)];
  if (name !== origin || root?.length !== HASH_BYTES) return undefined;
  if (bytes?.length !== KEY_ID_BYTES + SIGNATURE_BYTES) return undefined;
  const keyId = bytesToHex(bytes.slice(0, KEY_ID_BYTES));
  return { origin, size: Number(size), root, body, keyId, signature: bytes.slice(KEY_ID_BYTES) };
}
