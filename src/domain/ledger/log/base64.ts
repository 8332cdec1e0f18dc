/** Bytes handed over at once: browsers take some tens of thousands of arguments, and no more. */
const CHUNK = 8_192;

/** Bytes in base64 with padding (RFC 4648 §4). */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** The bytes of a base64 text in its one spelling (RFC 4648 §3.5); nothing where it is none. For keys and hashes. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const bytes = decoded(text);
  return bytes && encodeBase64(bytes) === text ? bytes : undefined;
}

/** In any spelling; a pattern over the text would fill the stack where somebody's text is long enough. */
function decoded(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
