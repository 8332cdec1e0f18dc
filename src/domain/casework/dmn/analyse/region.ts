/** An end of a stretch of numbers; infinite ends are never in it. */
interface Stretch {
  readonly low: number;
  readonly lowIn: boolean;
  readonly high: number;
  readonly highIn: boolean;
}

/** Which values a test lets through: stretches of numbers, apart and in order; or words, those that are told or all others. */
export type Region =
  | { readonly of: "numbers"; readonly stretches: readonly Stretch[] }
  | { readonly of: "words"; readonly words: readonly string[]; readonly areAllOthers: boolean };

export const EVERY_NUMBER: Region = {
  of: "numbers",
  stretches: [{ low: -Infinity, lowIn: false, high: Infinity, highIn: false }],
};
export const EVERY_WORD: Region = { of: "words", words: [], areAllOthers: true };

export const isNothing = (region: Region): boolean =>
  region.of === "numbers" ? region.stretches.length === 0 : !region.areAllOthers && region.words.length === 0;

/** Numbers from one end to another. */
export function numbers(low: number, lowIn: boolean, high: number, highIn: boolean): Region {
  const isThere = low < high || (low === high && lowIn && highIn);
  return { of: "numbers", stretches: isThere ? [{ low, lowIn, high, highIn }] : [] };
}

export const words = (some: readonly string[], areAllOthers = false): Region => ({
  of: "words",
  words: [...new Set(some)],
  areAllOthers,
});

/** What is in both; numbers and words have nothing in common. */
export function both(a: Region, b: Region): Region {
  if (a.of === "numbers") return b.of === "numbers" ? joined(meet(a.stretches, b.stretches)) : words([]);
  if (b.of === "numbers") return words([]);
  if (a.areAllOthers && b.areAllOthers) return words([...a.words, ...b.words], true);
  if (a.areAllOthers) return words(b.words.filter((word) => !a.words.includes(word)));
  return words(a.words.filter((word) => b.words.includes(word) !== b.areAllOthers));
}

/** What is in neither nothing else: all but this. */
export function allBut(region: Region): Region {
  if (region.of === "words") return words(region.words, !region.areAllOthers);
  const gaps: Stretch[] = [];
  let low = -Infinity;
  let lowIn = false;
  for (const stretch of region.stretches) {
    push(gaps, { low, lowIn, high: stretch.low, highIn: !stretch.lowIn && Number.isFinite(stretch.low) });
    low = stretch.high;
    lowIn = !stretch.highIn && Number.isFinite(stretch.high);
  }
  push(gaps, { low, lowIn, high: Infinity, highIn: false });
  return joined(gaps);
}

export const minus = (a: Region, b: Region): Region => both(a, allBut(b));

export function either(a: Region, b: Region): Region {
  return allBut(both(allBut(a), allBut(b)));
}

const joined = (stretches: readonly Stretch[]): Region => ({ of: "numbers", stretches });

function meet(a: readonly Stretch[], b: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const one of a)
    for (const other of b) {
      const [low, lowIn] = inner(one.low, one.lowIn, other.low, other.lowIn, 1);
      const [high, highIn] = inner(one.high, one.highIn, other.high, other.highIn, -1);
      push(found, { low, lowIn, high, highIn });
    }
  return found.sort((x, y) => x.low - y.low || Number(y.lowIn) - Number(x.lowIn));
}

/** Of two ends the one that lets less through. */
function inner(a: number, aIn: boolean, b: number, bIn: boolean, sign: 1 | -1): [number, boolean] {
  if (a === b) return [a, aIn && bIn];
  return a * sign > b * sign ? [a, aIn] : [b, bIn];
}

function push(stretches: Stretch[], { low, lowIn, high, highIn }: Stretch): void {
  if (low < high || (low === high && lowIn && highIn)) stretches.push({ low, lowIn, high, highIn });
}

/** A value that is let through, as FEEL; nothing where none is. Of all other words one that is none of those told. */
export function exampleIn(region: Region): string | undefined {
  if (region.of === "words") {
    if (!region.areAllOthers) return region.words[0];
    return `"…"`;
  }
  const [first] = region.stretches;
  return first && String(numberIn(first));
}

/** As plain a number as there is. */
function numberIn({ low, lowIn, high, highIn }: Stretch): number {
  if (low === -Infinity && high === Infinity) return 0;
  if (low === -Infinity) return highIn ? high : Math.ceil(high) - 1;
  if (high === Infinity) return lowIn ? low : Math.floor(low) + 1;
  if (lowIn) return low;
  const whole = Math.floor(low) + 1;
  if (whole < high) return whole;
  return highIn ? high : low + (high - low) / 2;
}
