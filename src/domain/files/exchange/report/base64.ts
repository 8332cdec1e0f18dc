import { type Chunks, joined } from "../bytes";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const CODES = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
const PADDING = "=".charCodeAt(0);
const GROUP = 3;

/** Bytes in base64 as they come, as bytes themselves (RFC 4648 §4). */
export async function* base64(bytes: Chunks): Chunks {
  let rest = new Uint8Array();
  for await (const chunk of bytes) {
    const all = rest.length > 0 ? joined([rest, chunk]) : chunk;
    const whole = all.length - (all.length % GROUP);
    if (whole > 0) yield encoded(all.subarray(0, whole));
    rest = all.slice(whole);
  }
  if (rest.length > 0) yield encoded(rest);
}

/** Letter by letter into one array: a string of them would be made and read again for nothing. */
function encoded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const letters = new Uint8Array(Math.ceil(bytes.length / GROUP) * 4);
  for (let at = 0, to = 0; at < bytes.length; at += GROUP, to += 4) {
    const [one = 0, two = 0, three = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    letters[to] = CODES[one >> 2] ?? 0;
    letters[to + 1] = CODES[((one & 3) << 4) | (two >> 4)] ?? 0;
    letters[to + 2] = CODES[((two & 15) << 2) | (three >> 6)] ?? 0;
    letters[to + 3] = CODES[three & 63] ?? 0;
  }
  const odd = bytes.length % GROUP;
  if (odd > 0) letters.fill(PADDING, letters.length - GROUP + odd);
  return letters;
}
