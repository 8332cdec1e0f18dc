import { type CharacterSet, NoPattern } from "./pattern";
import { escapeSet } from "./sets";
import type { Signs } from "./signs";

const DEEPEST = 10;

/** A class, whose `[` is read already, with what is taken away from it: `[a-z-[aeiou]]`. @throws {NoPattern} */
export function readClass(signs: Signs, depth = 0): CharacterSet {
  if (depth > DEEPEST) throw new NoPattern();
  const negated = signs.take("^");
  const sets: CharacterSet[] = [];
  let without: CharacterSet = () => false;
  for (let first = true; first || !signs.take("]"); first = false) {
    if (!first && signs.take("-[")) {
      without = readClass(signs, depth + 1);
      if (!signs.take("]")) throw new NoPattern();
      break;
    }
    sets.push(member(signs));
  }
  return (sign) => sets.some((set) => set(sign)) !== negated && !without(sign);
}

function member(signs: Signs): CharacterSet {
  if (signs.next === "\\" || signs.next === "[") return escapedMember(signs);
  const from = signs.read();
  if (from === "]") throw new NoPattern();
  return rangeFrom(signs, from);
}

function escapedMember(signs: Signs): CharacterSet {
  if (!signs.take("\\")) throw new NoPattern();
  const literal = /^[^\p{L}\p{N}]$/u.test(signs.next) ? signs.next : undefined;
  const set = escapeSet(signs);
  return literal === undefined ? set : rangeFrom(signs, literal);
}

function rangeFrom(signs: Signs, from: string): CharacterSet {
  const range = signs.takeAll(/^-(?![[\]])/u);
  if (range === "") return (sign) => sign === from;
  signs.take("\\");
  const [low, high] = [from.codePointAt(0) ?? 0, signs.read().codePointAt(0) ?? 0];
  if (low > high) throw new NoPattern();
  return (sign) => {
    const point = sign.codePointAt(0) ?? 0;
    return point >= low && point <= high;
  };
}
