// The plain way: each text is read anew whenever it is compared. What is quicker must say the same.

import type { Anomaly } from "../../../../../src/domain/analysis/reviews/anomaly";
import { type Review, authorKeyOf } from "../../../../../src/domain/analysis/reviews/review";
import { mixed, overlapOf, shinglesOf } from "./shingles";

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

/**
 * Texts that are nearly the same, by other authors or of other subjects: rows of three words drawn into 48 bins (MinHash by one
 * permutation: Li, Owen and Zhang 2012), compared where 3 bins in a row agree, and kept where 0.6 of the rows are in common. What one author
 * wrote of one subject twice is left out.
 */
export function findNearIdentical(reviews: readonly Review[]): Anomaly[] {
  const bands = new Uint32Array(reviews.length * BANDS);
  const isLong = new Uint8Array(reviews.length);
  let compared = 0;
  reviews.forEach(({ text }, n) => {
    const shingles = text === undefined ? undefined : shinglesOf(text);
    if (!shingles) return;
    isLong[n] = 1;
    compared++;
    sketch(shingles, bands, n * BANDS);
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
  const own = shinglesOf(first.text ?? "") ?? new Set<number>();
  const overlaps = those.slice(1, MEASURED).map(({ text = "" }) => overlapOf(own, shinglesOf(text) ?? new Set()));
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
function sketch(shingles: ReadonlySet<number>, bands: Uint32Array, from: number): void {
  const bins = new Uint32Array(BINS).fill(NONE);
  for (const shingle of shingles) {
    const bin = shingle % BINS;
    const hash = Math.floor(shingle / BINS);
    if (hash < (bins[bin] ?? NONE)) bins[bin] = hash;
  }
  const filled = bins.map((value, bin) => {
    if (value !== NONE) return value;
    for (let step = 1; step < BINS; step++) {
      const next = bins[(bin + step) % BINS] ?? NONE;
      if (next !== NONE) return (next + Math.imul(step, 0x9e37_79b1)) >>> 0;
    }
    return NONE;
  });
  for (let band = 0; band < BANDS; band++) {
    let hash = band;
    for (let row = 0; row < ROWS; row++) hash = mixed((Math.imul(hash, 31) + (filled[band * ROWS + row] ?? 0)) | 0);
    bands[from + band] = hash >>> 0;
  }
}

/** Groups of two or more, by their first member. */
function joined(reviews: readonly Review[], bands: Uint32Array, isLong: Uint8Array): Map<number, number[]> {
  const above = Int32Array.from(reviews, (_, n) => n);
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
    for (let n = 0; n < reviews.length; n++) {
      if (isLong[n] === 0) continue;
      const hash = bands[n * BANDS + band] ?? 0;
      const place = hash % places;
      let [alike, isNew] = [0, true];
      for (let other = heads[place] ?? -1; other >= 0 && isNew && alike < COMPARED; other = nexts[other] ?? -1) {
        if (bands[other * BANDS + band] !== hash) continue;
        alike++;
        isNew = !isJoined(reviews, topOf, above, n, other);
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
  topOf: (n: number) => number,
  above: Int32Array,
  a: number,
  b: number,
): boolean {
  const [topA, topB] = [topOf(a), topOf(b)];
  if (topA === topB) return true;
  const [textA, textB] = [reviews[a]?.text ?? "", reviews[b]?.text ?? ""];
  if (textA !== textB) {
    const [shinglesA, shinglesB] = [shinglesOf(textA), shinglesOf(textB)];
    if (!shinglesA || !shinglesB || overlapOf(shinglesA, shinglesB) < ALIKE) return false;
  }
  above[Math.max(topA, topB)] = Math.min(topA, topB);
  return true;
}
