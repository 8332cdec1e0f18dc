import { TableError } from "../model";
import { CODE_PAGES } from "./code-pages";

/** Turns bytes that come in pieces into text; what is no text in the encoding becomes U+FFFD. */
export interface Decoder {
  decode(bytes: Uint8Array<ArrayBuffer>): string;
  /** What was left over at the end. */
  end(): string;
}

/** @throws TableError for an encoding that nobody knows. */
export function openDecoder(encoding: string): Decoder {
  const page = CODE_PAGES[encoding];
  if (page !== undefined) return { decode: (bytes) => byCodePage(bytes, page), end: () => "" };
  if (encoding === "utf-32le" || encoding === "utf-32be") return utf32(encoding === "utf-32le");
  const decoder = decoderFor(encoding);
  return { decode: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch (error) {
    if (error instanceof RangeError) throw new TableError("table-unknown");
    throw error;
  }
}

const HIGH = 0x80;
/** As many characters as a call takes as arguments. */
const AT_ONCE = 8192;

function byCodePage(bytes: Uint8Array, page: string): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    const codes = Array.from(bytes.subarray(at, at + AT_ONCE), (byte) =>
      byte < HIGH ? byte : page.charCodeAt(byte - HIGH),
    );
    text += String.fromCharCode(...codes);
  }
  return text;
}

const WIDTH = 4;
const REPLACEMENT = 0xfffd;
const MARK = 0xfeff;

/** UTF-32 (Unicode §3.10, D99 and D100), which no browser decodes. */
function utf32(isLittle: boolean): Decoder {
  let rest = new Uint8Array(0);
  let isFirst = true;
  return {
    decode(bytes) {
      const all = new Uint8Array(rest.length + bytes.length);
      all.set(rest);
      all.set(bytes, rest.length);
      const whole = all.length - (all.length % WIDTH);
      rest = all.slice(whole);
      const view = new DataView(all.buffer, 0, whole);
      let text = "";
      for (let at = 0; at < whole; at += WIDTH) {
        const code = view.getUint32(at, isLittle);
        if (!(isFirst && code === MARK)) text += characterOf(code);
        isFirst = false;
      }
      return text;
    },
    end: () => (rest.length > 0 ? String.fromCodePoint(REPLACEMENT) : ""),
  };
}

function characterOf(code: number): string {
  const isScalar = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return String.fromCodePoint(isScalar ? code : REPLACEMENT);
}
