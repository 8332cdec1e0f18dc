import { type CharacterSet, NoPattern, type Pattern } from "./pattern";
import { readClass } from "./read-class";
import { escapeSet } from "./sets";
import { Signs } from "./signs";

const DEEPEST = 50;
const ANY_BUT_NEWLINE: CharacterSet = (sign) => sign !== "\n" && sign !== "\r";
const SPECIAL = ")|*+?{}]";

/** What the flags `s`, `m` and `x` of XPath change in what a pattern means. */
export interface Dialect {
  readonly dotAll: boolean;
}

/** Reads a pattern of XPath (XQuery and XPath Functions 3.1, 5.6.1). @throws {NoPattern} */
export function readPattern(text: string, { dotAll }: Dialect): { pattern: Pattern; groups: number } {
  const signs = new Signs(text);
  let [groups, depth] = [0, 0];

  const alternatives = (): Pattern => {
    if (++depth > DEEPEST) throw new NoPattern();
    const parts = [sequence()];
    while (signs.take("|")) parts.push(sequence());
    depth--;
    return parts.length === 1 && parts[0] ? parts[0] : { kind: "one-of", parts };
  };
  const sequence = (): Pattern => {
    const parts: Pattern[] = [];
    while (!signs.atEnd && signs.next !== "|" && signs.next !== ")") parts.push(repeated(atom()));
    return { kind: "all", parts };
  };
  const group = (): Pattern => {
    const number = signs.take("?:") ? 0 : ++groups;
    const inner = alternatives();
    if (!signs.take(")")) throw new NoPattern();
    return number === 0 ? inner : { kind: "group", number, inner };
  };
  const atom = (): Pattern => {
    if (signs.take("(")) return group();
    if (signs.take("[")) return { kind: "sign", set: readClass(signs) };
    if (signs.take("^")) return { kind: "start" };
    if (signs.take("$")) return { kind: "end" };
    if (signs.take(".")) return { kind: "sign", set: dotAll ? () => true : ANY_BUT_NEWLINE };
    if (signs.take("\\")) return escaped();
    const sign = signs.read();
    if (SPECIAL.includes(sign)) throw new NoPattern();
    return { kind: "sign", set: (one) => one === sign };
  };
  const escaped = (): Pattern => {
    const number = Number(signs.takeAll(/^[1-9]\d?/u));
    if (number === 0) return { kind: "sign", set: escapeSet(signs) };
    if (number > groups) throw new NoPattern();
    return { kind: "again", number };
  };
  const repeated = (inner: Pattern): Pattern => {
    const [least, most] = boundsIn(signs) ?? [1, 1];
    if (least === 1 && most === 1) return inner;
    return { kind: "repeat", inner, least, most, lazy: signs.take("?") };
  };

  const pattern = alternatives();
  if (!signs.atEnd) throw new NoPattern();
  return { pattern, groups };
}

function boundsIn(signs: Signs): readonly [number, number] | undefined {
  if (signs.take("*")) return [0, Infinity];
  if (signs.take("+")) return [1, Infinity];
  if (signs.take("?")) return [0, 1];
  if (!signs.take("{")) return undefined;
  const [, least = "", comma, most] = /^(\d{1,4})(,(\d{1,4})?)?\}$/u.exec(signs.takeAll(/^[\d,]*\}/u)) ?? [];
  if (least === "") throw new NoPattern();
  const bounds = [
    Number(least),
    comma === undefined ? Number(least) : most === undefined ? Infinity : Number(most),
  ] as const;
  if (bounds[0] > bounds[1]) throw new NoPattern();
  return bounds;
}
