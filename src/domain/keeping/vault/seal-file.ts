import { randomBytes } from "@noble/hashes/utils.js";

/** What is sealed at once; only the last piece may be shorter. */
const PIECE = 65_536;
const TAG = 16;
const SALT = 16;
const NONCE = 12;
const BEGIN = "counterflow/sealed-file/1\n";
const HEAD = BEGIN.length + SALT;
/** What the browser is told of such bytes. */
const TYPE = "application/vnd.counterflow.sealed";

type Bytes = Uint8Array<ArrayBuffer>;

/** The key of one file: HKDF-SHA-256 (RFC 5869) of the vault's with the file's own random salt. */
async function keyOf(fileKey: Bytes, salt: Bytes): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey("raw", fileKey, "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt, info: new Uint8Array() };
  return crypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** Number of the piece and whether it is the last (Hoang, Reyhanitabar, Rogaway and Vizár 2015, STREAM). */
function nonceOf(n: number, isLast: boolean): Bytes {
  const nonce = new Uint8Array(NONCE);
  new DataView(nonce.buffer).setUint32(NONCE - 5, n);
  nonce[NONCE - 1] = isLast ? 1 : 0;
  return nonce;
}

/** A file sealed piece by piece (AES-256-GCM). */
export async function sealFile(file: Blob, fileKey: Bytes): Promise<Blob> {
  const salt = new Uint8Array(randomBytes(SALT));
  const key = await keyOf(fileKey, salt);
  const parts: BlobPart[] = [BEGIN, salt];
  const last = Math.max(0, Math.ceil(file.size / PIECE) - 1);
  for (let n = 0; n <= last; n++) {
    const bytes = await file.slice(n * PIECE, (n + 1) * PIECE).arrayBuffer();
    parts.push(await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonceOf(n, n === last) }, key, bytes));
  }
  return new Blob(parts, { type: TYPE });
}

/** Whether a file is one that `sealFile` made. */
export const isSealedFile = async (file: Blob): Promise<boolean> =>
  file.size >= HEAD + TAG && (await file.slice(0, BEGIN.length).text()) === BEGIN;

/** What `sealFile` sealed; undefined where it was changed or cut, or is another's. */
export async function openFile(sealed: Blob, fileKey: Bytes, type: string): Promise<Blob | undefined> {
  const salt = new Uint8Array(await sealed.slice(BEGIN.length, HEAD).arrayBuffer());
  const key = await keyOf(fileKey, salt);
  const parts: BlobPart[] = [];
  const last = Math.ceil((sealed.size - HEAD) / (PIECE + TAG)) - 1;
  for (let n = 0; n <= last; n++) {
    const from = HEAD + n * (PIECE + TAG);
    const bytes = await sealed.slice(from, from + PIECE + TAG).arrayBuffer();
    try {
      parts.push(await crypto.subtle.decrypt({ name: "AES-GCM", iv: nonceOf(n, n === last) }, key, bytes));
    } catch (error) {
      if (error instanceof DOMException && error.name === "OperationError") return undefined;
      throw error;
    }
  }
  return new Blob(parts, { type });
}
