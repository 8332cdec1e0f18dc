/** Kinds of pictures that are shown: each a picture in every browser, and nothing else. An SVG is a document. */
export type PictureType = "image/png" | "image/jpeg" | "image/gif" | "image/webp" | "image/avif";

/** How many bytes at the beginning of a file tell what it is. */
export const TELLING_BYTES = 64;

const BRAND_BYTES = 4;
const AVIF_BRANDS: readonly string[] = ["avif", "avis"];

/**
 * What kind of picture these bytes begin as, whatever they are called; nothing where none that is shown.
 * @see https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm
 */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, TELLING_BYTES));
  if (start.startsWith("\u0089PNG\r\n\u001a\n")) return "image/png";
  if (start.startsWith("\u00ff\u00d8\u00ff")) return "image/jpeg";
  if (/^GIF8[79]a/u.test(start)) return "image/gif";
  if (start.startsWith("RIFF") && start.startsWith("WEBPVP", 8)) return "image/webp";
  return isAvif(start, bytes) ? "image/avif" : undefined;
}

/** A box `ftyp` that names the brand, as its own or among those it is compatible with (ISO/IEC 14496-12 §4.3). */
function isAvif(start: string, bytes: Uint8Array): boolean {
  if (!start.startsWith("ftyp", BRAND_BYTES)) return false;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const brands = start.slice(2 * BRAND_BYTES, length).match(/.{4}/gsu) ?? [];
  // Between its own brand and the others stands a version.
  return brands.some((brand, n) => n !== 1 && AVIF_BRANDS.includes(brand));
}
