/** What the bytes from 0x80 to 0x9f stand for in windows-1252; the others are those of Latin-1. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * A text in windows-1252.
 * @param {string} text
 * @throws where it has a character that the encoding lacks
 */
export function windows1252(text) {
  return Buffer.from(Array.from(text, byteOf));
}

/** @param {string} character */
function byteOf(character) {
  const place = FROM_80.indexOf(character);
  const byte = place < 0 ? character.codePointAt(0) : 0x80 + place;
  if (byte === undefined || byte > 0xff || (place < 0 && /[\x80-\x9f]/u.test(character)))
    throw new Error(`windows-1252 has no ${character}`);
  return byte;
}
