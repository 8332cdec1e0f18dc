/** The order of the curve P-384 (FIPS 186-5, SP 800-186 §3.2.1.4). */
const ORDER = 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n;
const HALF = ORDER / 2n;
const BYTES = 48;

/**
 * The one of a signature's two spellings that counts: of (r, s) and (r, order − s), which hold alike, the one with the
 * smaller s. So nobody can change a signature that holds into another. `signature` is r and s, 48 bytes each.
 */
export function withLowS(signature: Uint8Array): Uint8Array<ArrayBuffer> {
  const s = numberIn(signature.subarray(BYTES));
  if (s <= HALF) return Uint8Array.from(signature);
  const digits = (ORDER - s).toString(16).padStart(2 * BYTES, "0");
  const low = Array.from({ length: BYTES }, (_, i) => parseInt(digits.slice(2 * i, 2 * i + 2), 16));
  return Uint8Array.from([...signature.subarray(0, BYTES), ...low]);
}

/** Whether a signature is spelt the way that counts. */
export const hasLowS = (signature: Uint8Array): boolean =>
  signature.length === 2 * BYTES && numberIn(signature.subarray(BYTES)) <= HALF;

const numberIn = (bytes: Uint8Array): bigint => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
