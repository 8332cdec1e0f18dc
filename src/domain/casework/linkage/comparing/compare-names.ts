import type { Frequencies } from "../frequencies/frequencies";
import type { SignalLevel } from "../model";
import type { PreparedName, PreparedRecord } from "../reading/prepared";
import { damped, type Evidence } from "./evidence";
import { pairWords, type PairedWords } from "./pair-words";

/** What two names say, and how far the one covers the other. */
export interface NameEvidence extends Evidence {
  readonly nameA: PreparedName;
  readonly nameB: PreparedName;
  /** The share of what the names say that they say both, 0..1. */
  readonly coverage: number;
}

const DAMPING = 0.75;
const MOST = 26;
const LEAST = -9;
/** Bits for names that are the same as a whole: by chance two names share a word, and hardly all of them. */
const WHOLE = 2;
/** How much of what only the shorter, and only the longer name says speaks against. */
const UNSHARED = { both: 0.85, one: 0.25 };
/** How much of a word's worth one that is nearly the same has, and how likely it must be to have any. */
const ALIKE = { worth: 0.85, from: 0.7 };

/** The names of two records that say most for their being one thing. */
export function compareNames(a: PreparedRecord, b: PreparedRecord, frequencies: Frequencies): NameEvidence | undefined {
  let best: NameEvidence | undefined;
  for (const nameA of a.names) {
    for (const nameB of b.names) {
      const found = compareTwo(nameA, nameB, elsewhere(a), elsewhere(b), frequencies);
      if (!best || found.weight > best.weight) best = found;
    }
  }
  return best;
}

/** What a record says outside its name, and another may say in it: the town, the maker. */
const elsewhere = ({ address, makerWords }: PreparedRecord): readonly string[] =>
  address && address.locality !== "" ? [...makerWords, ...address.locality.split(" ")] : makerWords;

function compareTwo(
  nameA: PreparedName,
  nameB: PreparedName,
  besidesA: readonly string[],
  besidesB: readonly string[],
  frequencies: Frequencies,
): NameEvidence {
  const isWritten = nameA.joined === nameB.joined;
  const paired = isWritten ? wholly(nameA, nameB) : pairWords(nameA.words, nameB.words);
  // The same words in another order are the same name.
  const isWhole = isWritten || (isAllShared(paired) && nameA.numbers.join() === nameB.numbers.join());
  const said = saidBits(paired, frequencies);
  const onlyA = unsharedBits(paired.restA, besidesB, frequencies);
  const onlyB = unsharedBits(paired.restB, besidesA, frequencies);
  const less = Math.min(onlyA, onlyB);
  const against = less * UNSHARED.both + (Math.max(onlyA, onlyB) - less) * UNSHARED.one;
  const weight = Math.max(Math.min(said + (isWhole ? WHOLE : 0), MOST) - against, LEAST);
  const coverage = said / (said + onlyA + onlyB || 1);
  const isContradicted = tells(paired.restA, besidesB, frequencies) && tells(paired.restB, besidesA, frequencies);
  const level = isWhole ? "equal" : levelOf(coverage, less, isContradicted);
  return { field: "name", level, weight, a: nameA.raw, b: nameB.raw, nameA, nameB, coverage };
}

/** Names that are the same but for where their words end: the words of the one with fewer of them. */
function wholly({ words: a }: PreparedName, { words: b }: PreparedName): PairedWords {
  const isFirst = a.length === b.length ? a.join(" ") <= b.join(" ") : a.length < b.length;
  return { shared: isFirst ? a : b, alike: [], restA: [], restB: [] };
}

const isAllShared = ({ shared, alike, restA, restB }: PairedWords): boolean =>
  shared.length > 0 && alike.length + restA.length + restB.length === 0;

function saidBits({ shared, alike }: PairedWords, frequencies: Frequencies): number {
  const bits = shared.map((word) => frequencies.bits("word", word, 2));
  for (const { a, b, likeness } of alike) {
    const rarer = Math.max(frequencies.bits("word", a, 1), frequencies.bits("word", b, 1));
    const whole =
      a.includes(" ") || b.includes(" ")
        ? rarer
        : Math.min(frequencies.bits("word", a, 1), frequencies.bits("word", b, 1));
    bits.push(whole * ALIKE.worth * ((likeness - ALIKE.from) / (1 - ALIKE.from)));
  }
  return damped(bits, DAMPING);
}

/** Words that one source writes and another leaves out. */
const SILENT: ReadonlySet<string> = new Set(["the", "and", "of"]);

function unsharedBits(rest: readonly string[], besides: readonly string[], frequencies: Frequencies): number {
  if (rest.length === 0) return 0;
  const telling = rest.filter((word) => !besides.includes(word) && !SILENT.has(word));
  return damped(
    telling.map((word) => frequencies.bits("word", word, 1)),
    DAMPING,
  );
}

/** Bits that a word must have to be one that tells things apart, and no word of their kind. */
const TELLING = 6;

function tells(rest: readonly string[], besides: readonly string[], frequencies: Frequencies): boolean {
  return rest.some((word) => !besides.includes(word) && frequencies.bits("word", word, 1) >= TELLING);
}

/**
 * `middle`: the one says more than the other; `near`: each says something else, of their kind at most; `low`: they share words, and each has a telling one that the other lacks;
 * `other`: they share hardly anything.
 */
function levelOf(coverage: number, less: number, isContradicted: boolean): SignalLevel {
  if (coverage < 0.2) return "other";
  if (isContradicted) return "low";
  if (coverage >= 0.8) return "high";
  return less > 0 ? "near" : "middle";
}
