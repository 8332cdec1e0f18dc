import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { Decrypter, Encrypter } from "age-encryption";
import { type Result, fail, ok } from "../../ground/result";
import { WORK } from "./work";
import { wrappedKey } from "./wrapped-key";

// A file whose writing can be cut off and gone on with: its head is made once, and each piece behind it stands for itself.

/** What is encrypted at once; only the last piece may be shorter. @see https://age-encryption.org/v1 “Payload” */
export const PIECE_BYTES = 65_536;
const TAG_BYTES = 16;
const SALT_BYTES = 16;

/** Encrypts a piece, by its place in the file. */
export type SealPiece = (bytes: Uint8Array, index: number, isLast: boolean) => Uint8Array;

/** What an encrypted file begins with, and what encrypts the pieces behind it. */
interface NewHead {
  readonly head: Uint8Array<ArrayBuffer>;
  readonly sealPiece: SealPiece;
}

/** age's header with a new key, wrapped by the passphrase, and the payload's salt. */
export async function newHead(passphrase: string, work = WORK): Promise<NewHead> {
  let fileKey = new Uint8Array();
  const encrypter = new Encrypter();
  encrypter.addRecipient({
    wrapFileKey: (key) => {
      fileKey = Uint8Array.from(key);
      return [wrappedKey(key, passphrase, work)];
    },
  });
  const nothing = await encrypter.encrypt(new Uint8Array());
  const head = nothing.slice(0, -TAG_BYTES);
  return { head, sealPiece: pieceSealer(fileKey, head) };
}

/** What encrypts the pieces behind a head that was made before, for who knows its passphrase. */
export async function piecesBehind(
  head: Uint8Array,
  passphrase: string,
): Promise<Result<SealPiece, { readonly code: "wrong-passphrase" }>> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return ok(pieceSealer(await decrypter.decryptHeader(head.subarray(0, -SALT_BYTES)), head));
  } catch (error) {
    if (/no identity matched/iu.test(String(error))) return fail({ code: "wrong-passphrase" });
    throw error;
  }
}

function pieceSealer(fileKey: Uint8Array, head: Uint8Array): SealPiece {
  const key = hkdf(sha256, fileKey, head.subarray(-SALT_BYTES), new TextEncoder().encode("payload"), 32);
  return (bytes, index, isLast) => chacha20poly1305(key, nonceOf(index, isLast)).encrypt(bytes);
}

/** Eleven bytes of counter and one that says whether it is the last. @see https://eprint.iacr.org/2015/189 STREAM */
function nonceOf(index: number, isLast: boolean): Uint8Array {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setBigUint64(3, BigInt(index));
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** The pieces of what comes, encrypted, from the one with number `from` on. */
export async function* sealPieces(
  source: AsyncIterable<Uint8Array>,
  sealPiece: SealPiece,
  from = 0,
): AsyncGenerator<Uint8Array> {
  const piece = new Uint8Array(PIECE_BYTES);
  let [held, index] = [0, from];
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length;) {
      // Only once more has come is it known that a full piece is not the last.
      if (held === PIECE_BYTES) {
        yield sealPiece(piece, index, false);
        [held, index] = [0, index + 1];
      }
      const part = chunk.subarray(at, at + PIECE_BYTES - held);
      piece.set(part, held);
      [held, at] = [held + part.length, at + part.length];
    }
  }
  yield sealPiece(piece.subarray(0, held), index, true);
}
