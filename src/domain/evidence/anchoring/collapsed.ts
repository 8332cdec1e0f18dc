import type { Stretch } from "../reading";

/**
 * A text with every run of white space as one space: pages are indented anew without a word being changed. Offsets of
 * the collapsed text lead back to those of the text as it is.
 */
export interface Collapsed {
  readonly text: string;
  /** The stretch of the original text that a stretch of this one came from. */
  readonly original: (stretch: Stretch) => Stretch;
  /** Where an offset of the original text is in this one. */
  readonly offset: (original: number) => number;
}

const RUN = /\s+/g;

export const collapse = (text: string): string => text.replace(RUN, " ");

export function collapsed(text: string): Collapsed {
  const origins = new Uint32Array(text.length);
  let length = 0;
  let isSpace = false;
  for (let i = 0; i < text.length; i++) {
    const wasSpace = isSpace;
    isSpace = isWhiteSpace(text.charCodeAt(i));
    if (!isSpace || !wasSpace) origins[length++] = i;
  }
  return {
    text: collapse(text),
    original: ({ start, end }) => ({ start: origins[start] ?? text.length, end: (origins[end - 1] ?? -1) + 1 }),
    offset: (original) => firstAtLeast(origins, length, original),
  };
}

/** As `\s` of a regular expression has it. */
function isWhiteSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit >= 0xa0 && /\s/.test(String.fromCharCode(unit));
}

function firstAtLeast(ascending: Uint32Array, length: number, value: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
