/** A fresh UUID (RFC 9562, version 4). */
export const newId = (): string => crypto.randomUUID();

/** Fresh random bytes, in hex. */
export function randomHex(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
