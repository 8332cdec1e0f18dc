import { type CharacterSet, NoPattern } from "./pattern";
import type { Signs } from "./signs";

/** Each of these looks at one character, so that none can go back and forth. */
const CLASSES: Readonly<Record<string, RegExp>> = {
  d: /^\p{Nd}$/u,
  s: /^[ \t\n\r]$/u,
  w: /^[^\p{P}\p{Z}\p{C}]$/u,
  i: /^[\p{L}_:]$/u,
  c: /^[\p{L}\p{N}._:\-·]$/u,
};
const BLOCKS: Readonly<Record<string, readonly [number, number]>> = {
  IsBasicLatin: [0, 0x7f],
  "IsLatin-1Supplement": [0x80, 0xff],
  "IsLatinExtended-A": [0x100, 0x17f],
  "IsLatinExtended-B": [0x180, 0x24f],
  IsGreek: [0x370, 0x3ff],
  IsCyrillic: [0x400, 0x4ff],
  IsHebrew: [0x590, 0x5ff],
  IsArabic: [0x600, 0x6ff],
};
const PLAIN: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

/** What a backslash, which is read already, and what follows it stand for. @throws {NoPattern} */
export function escapeSet(signs: Signs): CharacterSet {
  const sign = signs.read();
  if (sign === "p" || sign === "P") return property(signs, sign === "P");
  const known = CLASSES[sign.toLowerCase()];
  if (known) return sign === sign.toLowerCase() ? (one) => known.test(one) : (one) => !known.test(one);
  const plain = PLAIN[sign] ?? sign;
  if (plain === sign && /[\p{L}\p{N}]/u.test(sign)) throw new NoPattern();
  return (one) => one === plain;
}

function property(signs: Signs, negated: boolean): CharacterSet {
  const name = signs.takeAll(/^\{[\w-]{1,40}\}/u).slice(1, -1);
  const block = BLOCKS[name];
  if (block) return (one) => inBlock(one, block) !== negated;
  if (!/^[LMNPZSC][a-z]?$/u.test(name)) throw new NoPattern();
  try {
    const set = new RegExp(`^\\p{${name}}$`, "u");
    return (one) => set.test(one) !== negated;
  } catch {
    throw new NoPattern();
  }
}

const inBlock = (sign: string, [from, to]: readonly [number, number]) => {
  const point = sign.codePointAt(0) ?? 0;
  return point >= from && point <= to;
};
