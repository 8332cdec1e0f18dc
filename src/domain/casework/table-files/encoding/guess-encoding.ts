import { analyse } from "chardet";
import { ENCODINGS, type Encoding } from "./encodings";

/** Bytes that a text in an encoding begins with; the longer ones first, for one begins like the other. */
const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The detector's names where they differ from the Encoding Standard's. */
const NAMES: Readonly<Record<string, Encoding>> = {
  ascii: "utf-8",
  "iso-8859-1": "windows-1252",
  "iso-8859-9": "windows-1254",
  "iso-8859-8": "windows-1255",
  gb18030: "gb18030",
  "utf-32 le": "utf-32le",
  "utf-32 be": "utf-32be",
};

const known: ReadonlySet<string> = new Set(ENCODINGS);

/**
 * The encoding that a text is most likely in, by its first bytes: a mark decides, then the pattern of zeros, then whether
 * it is UTF-8 to the letter, then how often what stands where.
 */
export function guessEncoding(sample: Uint8Array<ArrayBuffer>): Encoding {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => sample[i] === byte));
  if (marked) return marked[0];
  const wide = guessWide(sample);
  if (wide) return wide;
  if (isUtf8(sample)) return "utf-8";
  if (isJis(sample)) return "iso-2022-jp";
  return isDos(sample) ? "ibm850" : byFrequency(sample);
}

/** A text in UTF-16 or UTF-32 without a mark is full of zeros, on one side of each character. */
function guessWide(sample: Uint8Array): Encoding | undefined {
  const zeros = [0, 0, 0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 4] = (zeros[i % 4] ?? 0) + 1;
  const [a = 0, b = 0, c = 0, d = 0] = zeros.map((count) => count / (sample.length / 4));
  if (sample.length < 8) return undefined;
  if (b > 0.7 && c > 0.9 && d > 0.9) return "utf-32le";
  if (a > 0.9 && b > 0.9 && c > 0.7) return "utf-32be";
  if (b > 0.3 && d > 0.3 && a < 0.1 && c < 0.1) return "utf-16le";
  if (a > 0.3 && c > 0.3 && b < 0.1 && d < 0.1) return "utf-16be";
  return undefined;
}

/** Whether a sample is UTF-8; its last character may be cut off. */
function isUtf8(sample: Uint8Array<ArrayBuffer>): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true });
    return !isJis(sample);
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

const ESCAPE = 0x1b;

/** ISO-2022-JP is all ASCII, with `ESC $` or `ESC (` where it changes its set. */
function isJis(sample: Uint8Array): boolean {
  const at = sample.indexOf(ESCAPE);
  return at >= 0 && sample[at + 1] === 0x24 && (sample[at + 2] === 0x42 || sample[at + 2] === 0x40);
}

/** Of a hundred: beneath this the detector guesses. */
const LEAST = 20;

function byFrequency(sample: Uint8Array): Encoding {
  const found = analyse(sample).flatMap(({ name, confidence }) => {
    const lower = name.toLowerCase();
    const encoding = NAMES[lower] ?? (known.has(lower) ? (lower as Encoding) : undefined);
    return encoding && !encoding.startsWith("utf") ? [{ encoding, confidence }] : [];
  });
  // A text in a western language with few letters beyond ASCII fits many: the likeliest is what Windows writes.
  const [first] = found;
  return first && first.confidence >= LEAST ? first.encoding : "windows-1252";
}

/** The letters ä ö ü Ä Ö Ü é è ç à â ê as DOS wrote them: elsewhere these bytes are quotation marks and the like. */
const DOS = new Set([0x84, 0x94, 0x81, 0x8e, 0x99, 0x9a, 0x82, 0x8a, 0x87, 0x85, 0x83, 0x88]);

/** Whether nearly all letters beyond ASCII that stand within western words are those of DOS. */
function isDos(sample: Uint8Array): boolean {
  const isSmall = (byte = 0): boolean => byte >= 0x61 && byte <= 0x7a;
  let [high, within, dos] = [0, 0, 0];
  for (const [i, byte] of sample.entries()) {
    if (byte < 0x80) continue;
    high++;
    if ((sample[i - 1] ?? 0) >= 0x80 || !isSmall(sample[i + 1])) continue;
    within++;
    if (DOS.has(byte)) dos++;
  }
  return within > high * 0.6 && dos > within * 0.7;
}
