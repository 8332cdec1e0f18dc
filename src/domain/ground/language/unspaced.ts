/** Where a word of a run begins and ends, in UTF-16 units of the run. */
type Place = readonly [start: number, end: number];

/** Scripts that put no space between words, as they stand in a regular expression (flag `v`). */
export const UNSPACED = ["Han", "Hira", "Kana", "Thai", "Laoo", "Khmr", "Mymr"]
  .map((script) => `\\p{scx=${script}}`)
  .join("");

/** The script decides which dictionary the browser takes, so the language that is named here does not matter. */
const segmenter = "Segmenter" in Intl ? new Intl.Segmenter("en", { granularity: "word" }) : undefined;

/** The words of a run of such a script: the browser's, or each two neighbours where it knows none. */
export function unspacedWords(run: string): Place[] {
  if (!segmenter) return pairs(run);
  return Array.from(segmenter.segment(run), ({ index, segment }) => [index, index + segment.length] as const);
}

/** Each two neighbouring characters, overlapping, so that any part of two or more is found; a single one by itself. */
export function pairs(run: string): Place[] {
  const places: Place[] = [];
  let [start, middle] = [0, 0];
  for (const character of run) {
    const end = middle + character.length;
    if (middle > 0) places.push([start, end]);
    [start, middle] = [middle, end];
  }
  return places.length > 0 ? places : [[0, run.length]];
}
