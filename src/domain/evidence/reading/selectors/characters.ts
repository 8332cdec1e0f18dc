const BLOCK = 4_096;
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/;

/**
 * Counts a text in characters, which are Unicode code points (W3C Web Annotation §4.2.5: "in terms of unicode code
 * points, not in terms of code units"), where JavaScript counts UTF-16 units. An offset within a character is that of its
 * beginning, and one beyond the text that of its end.
 */
export interface Characters {
  readonly fromUnits: (units: number) => number;
  readonly toUnits: (characters: number) => number;
}

export function charactersOf(text: string): Characters {
  const within = (offset: number): number => Math.min(offset, text.length);
  // Most texts have no character of two units: there one count is the other.
  if (!PAIR.test(text)) return { fromUnits: within, toUnits: within };
  /** By block, how many characters begin before it. */
  const begun = [0];
  for (let start = 0; start < text.length; start += BLOCK)
    begun.push((begun.at(-1) ?? 0) + countBeginnings(text, start, within(start + BLOCK)));
  return {
    fromUnits(units) {
      const at = isSecondUnit(text, units) ? units - 1 : within(units);
      const block = Math.floor(at / BLOCK);
      return (begun[block] ?? 0) + countBeginnings(text, block * BLOCK, at);
    },
    toUnits(characters) {
      let block = 0;
      while ((begun[block + 1] ?? Infinity) <= characters) block++;
      let units = block * BLOCK;
      for (let left = characters - (begun[block] ?? 0); left >= 0 && units < text.length; units++)
        if (!isSecondUnit(text, units) && --left < 0) break;
      return within(units);
    },
  };
}

function countBeginnings(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (!isSecondUnit(text, i)) count++;
  return count;
}

const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

function isSecondUnit(text: string, at: number): boolean {
  return at > 0 && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));
}
