import type { SheetText } from "../../domain/evidence/snapshot";

/** In bytes: where a style sheet may say in what it is encoded (CSS Syntax 3 §3.2). */
const HEAD = 1_024;
const MARKS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ["utf-8", 0xef, 0xbb, 0xbf],
  ["utf-16be", 0xfe, 0xff],
  ["utf-16le", 0xff, 0xfe],
];

/**
 * The text of a style sheet as browsers decode it: by its byte order mark, its Content-Type, its `@charset`, and else as what
 * names it.
 */
export function sheetText(bytes: Uint8Array, contentType: string, around: string | undefined): SheetText {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, n) => bytes[n] === byte))?.[0];
  const encoding = marked ?? known(charsetOf(contentType)) ?? known(atCharset(bytes)) ?? known(around) ?? "utf-8";
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

const charsetOf = (contentType: string): string | undefined =>
  /;\s*charset\s*=\s*["']?([^\s"';]+)/iu.exec(contentType)?.[1];

/** Written as ASCII it cannot say that it is not. */
function atCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const said = /^@charset "([^"]*)";/u.exec(head)?.[1];
  return said !== undefined && /^utf-16/iu.test(said.trim()) ? "utf-8" : said;
}

/** The encoding that a label is for (WHATWG Encoding); undefined for one that is for none. */
function known(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}
