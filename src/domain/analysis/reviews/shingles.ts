/** So many words in a row are one shingle, and so many of a text's first words count. */
const ROW = 3;
const LONGEST = 600;
/** Fewer words are said alike by many. */
const FEWEST_WORDS = 10;
/** So much of a text is looked at (UTF-16 units). */
const LONGEST_TEXT = 6000;

/** As many rows as a text can have. */
export const MOST_ROWS = LONGEST;

// What is read of one text at a time: a million texts need no lists of their own.
const words = new Int32Array(LONGEST);

/**
 * The rows of three words of a text as numbers, written into a list of at least `MOST_ROWS`; the same row may stand there twice.
 * @returns how many they are; 0 of a text too short to be told from others
 */
export function writeRows(text: string, into: Uint32Array): number {
  const count = readWords(plain(text));
  if (count < FEWEST_WORDS) return 0;
  for (let at = 0; at + ROW <= count; at++) {
    let row = 0;
    for (let n = 0; n < ROW; n++) row = mixed((Math.imul(row, 31) + (words[at + n] ?? 0)) | 0);
    into[at] = row;
  }
  return count - ROW + 1;
}

/** The rows of three words of a text as numbers, each once, the least first; nothing of a text too short to be told from others. */
export function shinglesOf(text: string): Uint32Array | undefined {
  const all = new Uint32Array(MOST_ROWS);
  const sorted = all.subarray(0, writeRows(text, all)).sort();
  if (sorted.length === 0) return undefined;
  let end = 0;
  for (const row of sorted) if (end === 0 || sorted[end - 1] !== row) sorted[end++] = row;
  return sorted.slice(0, end);
}

/** The share of rows that two texts have in common (Jaccard 1901), 0 … 1. */
export function overlapOf(a: Uint32Array, b: Uint32Array): number {
  let [shared, n, m] = [0, 0, 0];
  while (n < a.length && m < b.length) {
    const [one = 0, other = 0] = [a[n], b[m]];
    if (one === other) shared++;
    if (one <= other) n++;
    if (other <= one) m++;
  }
  return shared / (a.length + b.length - shared);
}

/** In one spelling and in lower case; what is ASCII alone has one spelling already. */
function plain(text: string): string {
  const start = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  return (BEYOND_ASCII.test(start) ? start.normalize("NFC") : start).toLowerCase();
}

const BEYOND_ASCII = /[^\0-\x7f]/u;

const FNV_START = 0x811c_9dc5;
const FNV_TIMES = 0x0100_0193;

/**
 * Reads the words of a text in lower case as numbers (FNV-1a over UTF-16 units), and says how many they are: much quicker than words that are to be shown or found, which
 * a million texts need not be. In scripts that put no space between words each character is one.
 */
function readWords(text: string): number {
  let count = 0;
  let hash = FNV_START;
  let isWithin = false;
  for (let at = 0; at <= text.length && count < LONGEST; at++) {
    const unit = text.charCodeAt(at);
    const isAlone = unit >= 0x2e80 && unit <= 0x9fff && !(unit >= 0x3000 && unit <= 0x303f);
    if (isAlone || !isOfWord(unit)) {
      if (isWithin) words[count++] = mixed(hash);
      if (isAlone && count < LONGEST) words[count++] = mixed(Math.imul(FNV_START ^ unit, FNV_TIMES));
      isWithin = false;
      hash = FNV_START;
    } else {
      hash = Math.imul(hash ^ unit, FNV_TIMES);
      isWithin = true;
    }
  }
  return count;
}

/** Letters and digits; beyond ASCII all but the blocks of signs and spaces. NaN, the end, is none. */
function isOfWord(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  return !(
    (unit >= 0x2000 && unit <= 0x2bff) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    unit >= 0xff00 ||
    Number.isNaN(unit)
  );
}

/** The last steps of MurmurHash3 (Appleby): each bit of the number moves each of the result. */
export function mixed(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return hash ^ (hash >>> 16);
}
