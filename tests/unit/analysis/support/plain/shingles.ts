/** So many words in a row are one shingle, and so many of a text's first words count. */
const ROW = 3;
const LONGEST = 600;
/** Fewer words are said alike by many. */
const FEWEST_WORDS = 10;
/** So much of a text is looked at (UTF-16 units). */
const LONGEST_TEXT = 6000;

/** The rows of three words of a text as numbers, each once; nothing of a text too short to be told from others. */
export function shinglesOf(text: string): Set<number> | undefined {
  const words = wordHashes(text.slice(0, LONGEST_TEXT).normalize("NFC").toLowerCase());
  if (words.length < FEWEST_WORDS) return undefined;
  const found = new Set<number>();
  for (let at = 0; at + ROW <= words.length; at++) {
    let row = 0;
    for (let n = 0; n < ROW; n++) row = mixed((Math.imul(row, 31) + (words[at + n] ?? 0)) | 0);
    found.add(row >>> 0);
  }
  return found;
}

/** The share of rows that two texts have in common (Jaccard 1901), 0 … 1. */
export function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  return shared / (a.size + b.size - shared);
}

const FNV_START = 0x811c_9dc5;
const FNV_TIMES = 0x0100_0193;

/**
 * The words of a text in lower case as numbers (FNV-1a over UTF-16 units): much quicker than words that are to be shown or found, which
 * a million texts need not be. In scripts that put no space between words each character is one.
 */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = FNV_START;
  let isWithin = false;
  for (let at = 0; at <= text.length && hashes.length < LONGEST; at++) {
    const unit = text.charCodeAt(at);
    const isAlone = unit >= 0x2e80 && unit <= 0x9fff && !(unit >= 0x3000 && unit <= 0x303f);
    if (isAlone || !isOfWord(unit)) {
      if (isWithin) hashes.push(mixed(hash));
      if (isAlone) hashes.push(mixed(Math.imul(FNV_START ^ unit, FNV_TIMES)));
      isWithin = false;
      hash = FNV_START;
    } else {
      hash = Math.imul(hash ^ unit, FNV_TIMES);
      isWithin = true;
    }
  }
  return hashes;
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
