import type { Anomaly } from "./anomaly";
import { type Review, authorKeyOf } from "./review";
import { type RowBook, newRowBook } from "./row-book";
import { MOST_ROWS, mixed, overlapOf, shinglesOf, writeRows } from "./shingles";

/** How many hash bins a text is drawn into, and how many of them in a row must agree for two to be compared. */
const BANDS = 16;
const ROWS = 3;
const BINS = BANDS * ROWS;
/** The share of rows of three words that near-identical texts have in common. */
const ALIKE = 0.6;
/** A text is compared with so many before it in its bucket. */
const COMPARED = 8;
/** So many of a group are held against its first to say how alike they are. */
const MEASURED = 100;
const NONE = 0xffff_ffff;
const NO_ROWS = new Uint32Array();

/**
 * Texts that are nearly the same, by other authors or of other subjects: rows of three words drawn into 48 bins (MinHash by one
 * permutation: Li, Owen and Zhang 2012), compared where 3 bins in a row agree, and kept where 0.6 of the rows are in common. What one author
 * wrote of one subject twice is left out.
 */
export function findNearIdentical(reviews: readonly Review[]): Anomaly[] {
  const bands = new Uint32Array(reviews.length * BANDS);
  const isLong = new Uint8Array(reviews.length);
  const rows = new Uint32Array(MOST_ROWS);
  let compared = 0;
  reviews.forEach(({ text }, n) => {
    const count = text === undefined ? 0 : writeRows(text, rows);
    if (count === 0) return;
    isLong[n] = 1;
    compared++;
    sketch(rows, count, bands, n, reviews.length);
  });
  const groups = joined(reviews, bands, isLong);
  const pairs = (compared * (compared - 1)) / 2;
  return [...groups.values()].flatMap((members) => anomalyOf(members, reviews, pairs));
}

function anomalyOf(members: readonly number[], reviews: readonly Review[], pairs: number): Anomaly[] {
  const those = members.flatMap((n) => reviews[n] ?? []);
  const voices = new Set(those.map((review) => `${authorKeyOf(review) ?? review.id}\n${review.subject}`));
  const [first] = those;
  if (voices.size < 2 || !first) return [];
  const subjects = new Set(those.map(({ subject }) => subject));
  const sources = new Set(those.map(({ source }) => source));
  const own = shinglesOf(first.text ?? "") ?? NO_ROWS;
  const overlaps = those.slice(1, MEASURED).map(({ text = "" }) => overlapOf(own, shinglesOf(text) ?? NO_ROWS));
  const alike = (those.length * (those.length - 1)) / 2;
  return [
    {
      kind: "near-identical",
      ...(subjects.size === 1 && { subject: first.subject }),
      reviews: those.map(({ id }) => id),
      numbers: {
        reviews: those.length,
        subjects: subjects.size,
        sources: sources.size,
        authors: new Set(those.map(authorKeyOf)).size,
        overlap: overlaps.reduce((sum, one) => sum + one, 0) / Math.max(1, overlaps.length),
        pairs: alike,
        comparisons: pairs,
      },
      // Two people do not write sixty of a hundred rows of words alike: what there is of it is said by `pairs` of `comparisons`.
      expectedByChance: 0,
      innocent: ["posted-twice", "sources-share", "template"],
    },
  ];
}

/** Into each bin the least hash that falls there; an empty one takes that of the next (Shrivastava and Li 2014). Then a hash for each band. */
function sketch(rows: Uint32Array, count: number, bands: Uint32Array, n: number, of: number): void {
  bins.fill(NONE);
  for (let at = 0; at < count; at++) {
    const row = rows[at] ?? 0;
    const bin = row % BINS;
    const hash = (row - bin) / BINS;
    if (hash < (bins[bin] ?? NONE)) bins[bin] = hash;
  }
  for (let bin = 0; bin < BINS; bin++) filled[bin] = valueOf(bin);
  for (let band = 0; band < BANDS; band++) {
    let hash = band;
    for (let row = 0; row < ROWS; row++) hash = mixed((Math.imul(hash, 31) + (filled[band * ROWS + row] ?? 0)) | 0);
    bands[band * of + n] = hash >>> 0;
  }
}

// One text at a time.
const bins = new Uint32Array(BINS);
const filled = new Uint32Array(BINS);

function valueOf(bin: number): number {
  for (let step = 0; step < BINS; step++) {
    const value = bins[(bin + step) % BINS] ?? NONE;
    if (value !== NONE) return step === 0 ? value : (value + Math.imul(step, 0x9e37_79b1)) >>> 0;
  }
  return NONE;
}

/** Groups of two or more, by their first member. */
function joined(reviews: readonly Review[], bands: Uint32Array, isLong: Uint8Array): Map<number, number[]> {
  const above = Int32Array.from(reviews, (_, n) => n);
  const book = newRowBook(reviews);
  const topOf = (n: number): number => {
    let at = n;
    while (above[at] !== at) at = above[at] = above[above[at] ?? at] ?? at;
    return at;
  };
  // Chains of places under one number, in flat lists: a million small ones would take minutes.
  const places = 2 * reviews.length + 1;
  const heads = new Int32Array(places);
  const nexts = new Int32Array(reviews.length);
  for (let band = 0; band < BANDS; band++) {
    heads.fill(-1);
    const hashes = bands.subarray(band * reviews.length, (band + 1) * reviews.length);
    for (let n = 0; n < reviews.length; n++) {
      if (isLong[n] === 0) continue;
      const hash = hashes[n] ?? 0;
      const place = hash % places;
      let [alike, isNew] = [0, true];
      for (let other = heads[place] ?? -1; other >= 0 && isNew && alike < COMPARED; other = nexts[other] ?? -1) {
        if (hashes[other] !== hash) continue;
        alike++;
        isNew = !isJoined(reviews, book, topOf, above, n, other);
      }
      // What is like one that is there needs no place of its own.
      if (!isNew || alike === COMPARED) continue;
      nexts[n] = heads[place] ?? -1;
      heads[place] = n;
    }
  }
  const groups = new Map<number, number[]>();
  for (let n = 0; n < reviews.length; n++) {
    const top = topOf(n);
    if (top === n) continue;
    const group = groups.get(top);
    if (group) group.push(n);
    else groups.set(top, [top, n]);
  }
  return groups;
}

function isJoined(
  reviews: readonly Review[],
  book: RowBook,
  topOf: (n: number) => number,
  above: Int32Array,
  a: number,
  b: number,
): boolean {
  const [topA, topB] = [topOf(a), topOf(b)];
  if (topA === topB) return true;
  if (reviews[a]?.text !== reviews[b]?.text && !book.isAlike(a, b, ALIKE)) return false;
  above[Math.max(topA, topB)] = Math.min(topA, topB);
  return true;
}
